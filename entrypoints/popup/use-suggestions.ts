import { useMemo } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { LONGEST_TITLE } from '@/utils/doing/draft';
import { type Suggestion, suggest } from '@/utils/doing/suggest';
import type { PopupData } from './read-popup';

/** The suggestions for what the popup shows. */
export function useSuggestions(data: PopupData | null): Suggestion[] {
  const { text } = useTexts();
  return useMemo(() => {
    if (!data) return [];
    const { at, recent, lesson, practice } = data;
    return suggest({
      at,
      recent,
      lesson: lesson?.title ? { title: lesson.title, course: lesson.course } : null,
      practice: practice && {
        ...{ title: text('popup_suggest_practised', practice.title).slice(0, LONGEST_TITLE), tags: [] },
        ...{ minutes: practice.minutes, course: practice.course, practice: practice.id },
      },
      rebuilt: (topic) => text('popup_suggest_rebuilt', topic),
      fallbacks: [
        { title: text('popup_suggest_outline'), minutes: 3 },
        { title: text('popup_suggest_explained'), minutes: 5 },
        { title: text('popup_suggest_small'), minutes: 10 },
      ],
    });
  }, [data, text]);
}
