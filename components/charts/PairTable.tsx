import { useTexts } from '@/components/Texts';
import type { Pair } from './PairBars';

interface Props {
  readonly title: string;
  readonly pairs: readonly Omit<Pair, 'short' | 'href'>[];
  /** What the first column holds: weeks, months, hours. */
  readonly kind: string;
}

/** What a chart shows, as a table. */
export function PairTable({ pairs, kind, title }: Props) {
  const { text, duration, percent } = useTexts();
  return (
    <details class="week-figures">
      <summary>{text('week_as_table')}</summary>
      <div class="week-table-frame">
        <table class="week-table">
          <caption class="ui-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{kind}</th>
              <th scope="col">{text('week_watched')}</th>
              <th scope="col">{text('week_made')}</th>
              <th scope="col">{text('week_balance')}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ key, name, watching, doing, share }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{duration(watching)}</td>
                <td>{duration(doing)}</td>
                <td>{share === null ? text('week_none') : percent(share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
