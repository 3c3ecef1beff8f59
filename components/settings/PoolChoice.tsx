import { useTexts } from '@/components/Texts';
import { Toggle } from '@/components/ui/Toggle';
import { NUDGE_CONTENTS, type NudgeContent } from '@/utils/settings/nudge-kinds';
import { CONTENT_NAMES } from './nudge-names';

interface Props {
  readonly pool: readonly NudgeContent[];
  readonly onChange: (pool: readonly NudgeContent[]) => void;
}

/** A switch for each content that nudges can take turns with. The last one can't be taken away. */
export function PoolChoice({ pool, onChange }: Props) {
  const { text } = useTexts();
  return (
    <>
      {NUDGE_CONTENTS.map((content) => (
        <Toggle
          key={content}
          label={text(CONTENT_NAMES[content])}
          on={pool.includes(content)}
          disabled={pool.length === 1 && pool.includes(content)}
          onChange={(on) => onChange(NUDGE_CONTENTS.filter((each) => (each === content ? on : pool.includes(each))))}
        />
      ))}
    </>
  );
}
