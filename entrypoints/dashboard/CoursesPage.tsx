import { useCallback } from 'preact/hooks';
import { CoursesScreen } from '@/components/courses/CoursesScreen';
import type { CourseCommands } from '@/components/courses/course-commands';
import { STATE_NAMES } from '@/components/courses/course-words';
import { type Texts, useTexts } from '@/components/Texts';
import { useLive } from '@/entrypoints/screens/use-live';
import {
  type CourseBefore,
  coursesOf,
  mergeCourses,
  renameCourse,
  restoreCourse,
  setCourseState,
} from '@/utils/db/course-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { Unreadable } from './Trouble';
import type { Run } from './use-notice';
import { useNow } from './use-now';

interface Props {
  readonly db: LoopbreakDatabase;
  readonly run: Run;
}

function commandsOf({ db, run }: Props, { text }: Texts): CourseCommands {
  const say = (work: () => Promise<CourseBefore | null>, message: string): void =>
    run(async () => {
      const before = await work();
      return before && { message, undo: () => restoreCourse(db, before) };
    });
  return {
    rename: ({ course }, title) => say(() => renameCourse(db, course, title), text('courses_did_rename')),
    setState: ({ course }, state) =>
      say(
        () => setCourseState(db, course, state),
        state ? text('courses_did_state', text(STATE_NAMES[state])) : text('courses_did_state_records'),
      ),
    merge: ({ course }, into) =>
      say(() => mergeCourses(db, course, into.course), text('courses_did_merge', into.title)),
    separate: (key) => say(() => mergeCourses(db, key, null), text('courses_did_separate')),
  };
}

/** The courses, live. */
export function CoursesPage({ db, run }: Props) {
  const texts = useTexts();
  const now = useNow();
  const query = useCallback(() => coursesOf(db, now), [db, now]);
  const { value: courses, failure } = useLive(query, null);
  if (failure !== null) return <Unreadable />;
  if (courses === null) return null;
  return <CoursesScreen courses={courses} commands={commandsOf({ db, run }, texts)} />;
}
