import { Plus } from 'lucide-preact';
import type { Suggestion } from '@/utils/doing/suggest';
import { durationMs, MINUTE } from '@/utils/time/brands';
import { useTexts } from '../Texts';

interface Props {
  readonly suggestions: readonly Suggestion[];
  readonly onPick: (suggestion: Suggestion) => void;
}

/** Tasks that one click logs. */
export function Suggestions({ suggestions, onPick }: Props) {
  const { text, duration } = useTexts();
  return (
    <ul class="suggestions" aria-label={text('popup_suggestions')}>
      {suggestions.map((suggestion) => {
        const length = duration(durationMs(suggestion.minutes * MINUTE));
        return (
          <li key={suggestion.title}>
            <button
              type="button"
              class="suggestion"
              aria-label={text('popup_log_suggestion', suggestion.title, length)}
              title={suggestion.title}
              onClick={() => onPick(suggestion)}
            >
              <Plus size={16} aria-hidden="true" />
              <span class="suggestion-title">{suggestion.title}</span> <span class="suggestion-length">{length}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
