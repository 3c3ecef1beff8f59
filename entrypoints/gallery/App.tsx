import { CONTROLS } from './controls';
import { KEPT } from './copies';
import { DOING } from './doing';
import { NUDGES } from './nudges';
import { RECORDS } from './records';
import type { Shelf } from './shelf';

const SHELVES: readonly Shelf[] = [CONTROLS, DOING, NUDGES, RECORDS, KEPT];

/** Every component in its states, for those who develop; in the sample build alone. */
export function App() {
  return (
    <main class="gallery">
      <h1>Components</h1>
      {SHELVES.map(({ name, wide, states }) => (
        <section key={name} aria-label={name}>
          <h2>{name}</h2>
          <div class={wide ? 'gallery-states gallery-wide' : 'gallery-states'}>
            {states.map(([state, shown]) => (
              <div key={state} class="gallery-state">
                <h3>{state}</h3>
                {shown}
              </div>
            ))}
          </div>
        </section>
      ))}
    </main>
  );
}
