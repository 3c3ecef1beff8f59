import { useRef } from 'preact/hooks';
import { type Texts, useTexts } from '@/components/Texts';
import type { Offer } from '@/utils/doing/dock';

interface Props {
  readonly offers: readonly Offer[];
  readonly onPick: (title: string) => void;
}

const LONGEST_TITLE = 200;

/** What an offer says. */
export function offerText(offer: Offer, { text }: Pick<Texts, 'text'>): string {
  return offer.from === 'lesson' ? text(offer.idea.text, offer.idea.topic) : offer.title;
}

/** Three things to make, one click each, and a line for one's own. */
export function DockOffers({ offers, onPick }: Props) {
  const texts = useTexts();
  const own = useRef<HTMLInputElement>(null);
  return (
    <div class="dock-offers">
      <p class="dock-ask">{texts.text('dock_what')}</p>
      {offers.map((offer) => {
        const title = offerText(offer, texts);
        return (
          <button key={title} type="button" class="dock-offer" onClick={() => onPick(title)}>
            <bdi>{title}</bdi>
          </button>
        );
      })}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const written = own.current?.value.trim();
          if (written) onPick(written);
        }}
      >
        <input
          ref={own}
          type="text"
          maxLength={LONGEST_TITLE}
          autocomplete="off"
          aria-label={texts.text('dock_own')}
          placeholder={texts.text('dock_own')}
        />
      </form>
    </div>
  );
}
