import { useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Card } from '@/components/ui/Card';
import { Field } from '@/components/ui/Field';
import { matchPage } from '@/utils/catalogue/match';
import { matchesOf } from '@/utils/catalogue/optional-matches';
import type { PageMatch } from '@/utils/catalogue/site';

/** What the catalogue makes of an address, row by row. */
function rowsOf({ site, kind, needsMedia, course, lesson, address, certificate }: PageMatch): [string, string][] {
  return [
    ['site', `${site.name} (${site.id}, ${site.group})`],
    ['kind', needsMedia ? `${kind}, if something plays there for a minute, aloud` : kind],
    ['course', course ?? '–'],
    ['lesson', lesson],
    ['address kept', certificate === undefined ? address : 'a hash of the certificate’s id, and no address'],
    ['asks for', site.core ? 'nothing more: it is a core site' : matchesOf(site).join('  ')],
  ];
}

/** For those who add a site: type an address and see what the catalogue takes it for. In the sample build alone. */
export function App() {
  const { text } = useTexts();
  const [typed, setTyped] = useState('');
  const address = typed.trim();
  const match = URL.canParse(address) ? matchPage(address) : null;
  return (
    <main class="site-check">
      <h1>{text('site_check')}</h1>
      <p>{text('site_check_lead')}</p>
      <Field label={text('site_check_address')}>
        {(names) => (
          <input
            {...names}
            class="ui-input"
            type="url"
            placeholder="https://www.udemy.com/course/react/learn/lecture/1"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <div role="status">
        {match && (
          <Card>
            <dl>
              {rowsOf(match).map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </Card>
        )}
        {address !== '' && !match && <p>{text('site_check_none')}</p>}
      </div>
    </main>
  );
}
