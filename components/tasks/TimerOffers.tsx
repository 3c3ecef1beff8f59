import { offerText } from '@/components/dock/DockOffers';
import type { Offer } from '@/utils/doing/dock';
import { useTexts } from '../Texts';

interface Props {
  readonly offers: readonly Offer[];
  readonly onPick: (title: string) => void;
}

/** Things to make, one click each, for a timer without a name. */
export function TimerOffers({ offers, onPick }: Props) {
  const texts = useTexts();
  return (
    <ul class="timer-offers" aria-label={texts.text('popup_timer_what_now')}>
      {offers.map((offer) => {
        const title = offerText(offer, texts);
        return (
          <li key={title}>
            <button type="button" title={title} onClick={() => onPick(title)}>
              <bdi>{title}</bdi>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
