import { useId } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { Toggle } from '@/components/ui/Toggle';

interface Props {
  /** The address of the picture; null until it is drawn. */
  readonly picture: string | null;
  readonly text: string;
  /** Whether what was made is named. */
  readonly named: boolean;
  readonly canShare: boolean;
  /** What became of the last way. */
  readonly said: string;
  readonly onNamed: (named: boolean) => void;
  readonly onShare: () => void;
  readonly onCopyText: () => void;
  readonly onCopyPicture: () => void;
  readonly onSave: () => void;
}

/** The week to hand on: seen first, as a picture and as text, and sent nowhere by itself. */
export function ShareWeek({ picture, text: message, named, canShare, said, ...ways }: Props) {
  const { text } = useTexts();
  const id = useId();
  return (
    <section class="share" aria-labelledby={id}>
      <h2 id={id}>{text('share_title')}</h2>
      <p class="share-lead">{text('share_lead')}</p>
      {picture && <img class="share-picture" src={picture} alt={message} width={1200} height={630} />}
      <textarea class="ui-input share-text" readOnly rows={4} aria-label={text('share_text')} value={message} />
      <Toggle label={text('share_named')} on={named} onChange={ways.onNamed} />
      <div class="share-ways">
        {canShare && (
          <Button look="primary" onClick={ways.onShare} disabled={!picture}>
            {text('share_share')}
          </Button>
        )}
        <Button onClick={ways.onCopyText}>{text('share_copy_text')}</Button>
        <Button onClick={ways.onCopyPicture} disabled={!picture}>
          {text('share_copy_picture')}
        </Button>
        <Button onClick={ways.onSave} disabled={!picture}>
          {text('share_save')}
        </Button>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}
