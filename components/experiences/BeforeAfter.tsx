import { useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';

interface Props {
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** Before and after over one another, with a slider between them that arrow keys move. */
export function BeforeAfter({ title, before, after }: Props) {
  const { text, percent } = useTexts();
  const [share, setShare] = useState(50);
  return (
    <div class="before-after" style={{ '--share': `${share}%` }}>
      <img src={after} alt={text('experience_after_of', title)} />
      <img class="before-after-before" src={before} alt={text('experience_before_of', title)} />
      <input
        type="range"
        min="0"
        max="100"
        value={share}
        aria-label={text('experience_slider')}
        aria-valuetext={text('experience_slider_at', percent(share / 100))}
        onInput={(event) => setShare(Number(event.currentTarget.value))}
      />
    </div>
  );
}
