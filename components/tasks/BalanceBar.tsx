import { useTexts } from '../Texts';

interface Props {
  /** 0 to 1, null when nothing was watched or made. */
  readonly share: number | null;
  /** The goal, 0.1 to 0.8: a notch. */
  readonly goal: number;
}

const size = (share: number): { inlineSize: string } => ({ inlineSize: `${(share * 100).toFixed(2)}%` });

/** A day's balance as one bar: watched is hatched and lies left, made is solid and stands right. */
export function BalanceBar({ share, goal }: Props) {
  const { text, percent } = useTexts();
  const label =
    share === null ? text('popup_bar_empty', percent(goal)) : text('popup_bar', percent(share), percent(goal));
  return (
    <div class="balance-bar" role="img" aria-label={label}>
      {share !== null && share < 1 && <div class="balance-bar-watched" style={size(1 - share)} />}
      {share !== null && share > 0 && <div class="balance-bar-made" style={size(share)} />}
      <div
        class="balance-bar-goal"
        style={{ insetInlineStart: `${((1 - goal) * 100).toFixed(2)}%` }}
        title={text('popup_goal', percent(goal))}
      />
    </div>
  );
}
