import { useTexts } from '../Texts';
import { Button } from '../ui/Button';
import { Toggle } from '../ui/Toggle';
import { GROUP_HINTS, GROUP_NAMES, type SiteGroupView } from './site-groups';

interface Props {
  readonly groups: readonly SiteGroupView[];
  /** By their names; both are called in a click, since the browser asks then. */
  readonly onAllow: (sites: readonly string[]) => void;
  readonly onTakeBack: (sites: readonly string[]) => void;
}

/** One group: all at once by its button, one by one behind its list. */
function Group({ group, onAllow, onTakeBack }: Omit<Props, 'groups'> & { readonly group: SiteGroupView }) {
  const { text, count } = useTexts();
  const allowed = group.sites.filter((site) => site.allowed);
  const names = group.sites.map(({ name }) => name);
  const isWhole = allowed.length === names.length;
  const title = text(GROUP_NAMES[group.id]);
  return (
    <li class="site-group">
      <div class="site-group-head">
        <h3>{title}</h3>
        <p>{text(GROUP_HINTS[group.id])}</p>
      </div>
      <Button
        class="site-group-all"
        aria-label={text(isWhole ? 'settings_group_take_back_of' : 'settings_group_allow_of', title)}
        onClick={() => (isWhole ? onTakeBack(names) : onAllow(names))}
      >
        {text(isWhole ? 'settings_group_take_back' : 'settings_group_allow')}
      </Button>
      <details>
        <summary>
          {allowed.length > 0 && !isWhole
            ? count('settings_group_some', names.length, allowed.length)
            : count('settings_group_count', names.length)}
        </summary>
        <div class="site-group-sites">
          {group.sites.map(({ name, allowed: on }) => (
            <Toggle
              key={name}
              label={name}
              on={on}
              onChange={(next) => (next ? onAllow([name]) : onTakeBack([name]))}
            />
          ))}
        </div>
      </details>
    </li>
  );
}

/** The sites of the catalogue that aren't allowed from the start, by group. */
export function SiteGroups({ groups, onAllow, onTakeBack }: Props) {
  return (
    <ul class="site-groups">
      {groups.map((group) => (
        <Group key={group.id} group={group} onAllow={onAllow} onTakeBack={onTakeBack} />
      ))}
    </ul>
  );
}
