import { useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { useFirstFocus } from '@/components/week/use-first-focus';
import { LONGEST_TITLE } from '@/utils/doing/draft';
import type { Course } from '@/utils/statistics/courses';
import { readableCourse } from '@/utils/statistics/readable-course';
import type { CourseCommands } from './course-commands';
import { STATE_NAMES, stateOf } from './course-words';

interface Props {
  readonly course: Course;
  readonly others: readonly Course[];
  readonly commands: CourseCommands;
  readonly onClose: () => void;
}

type Changed = Pick<Props, 'course' | 'commands'>;

/** The name, kept by Enter or the button; emptied it becomes the one that was read. */
function NameField({
  course,
  title,
  onTitle,
}: Pick<Props, 'course'> & { title: string; onTitle: (to: string) => void }) {
  const { text } = useTexts();
  return (
    <div class="course-name">
      <Field label={text('courses_name')} hint={course.renamed ? text('courses_name_hint') : undefined}>
        {(names) => (
          <input
            {...names}
            class="ui-input"
            dir="auto"
            maxLength={LONGEST_TITLE}
            value={title}
            onInput={(event) => onTitle(event.currentTarget.value)}
          />
        )}
      </Field>
      <button type="submit" class="ui-button">
        {text('courses_save')}
      </button>
    </div>
  );
}

function StateField({ course, commands }: Changed) {
  const { text } = useTexts();
  return (
    <Field label={text('courses_state')}>
      {(names) => (
        <select
          {...names}
          class="ui-input"
          value={course.stateSaid ? course.state : ''}
          onChange={(event) => commands.setState(course, stateOf(event.currentTarget.value))}
        >
          <option value="">{text('courses_state_by_records')}</option>
          {Object.entries(STATE_NAMES).map(([state, name]) => (
            <option key={state} value={state}>
              {text(name)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function MergeField({ course, others, commands }: Changed & Pick<Props, 'others'>) {
  const { text } = useTexts();
  if (others.length === 0) return null;
  return (
    <Field label={text('courses_merge')} hint={text('courses_merge_hint')}>
      {(names) => (
        <select
          {...names}
          class="ui-input"
          value=""
          onChange={(event) => {
            const into = others.find((other) => other.course === event.currentTarget.value);
            if (into) commands.merge(course, into);
          }}
        >
          <option value="">{text('courses_merge_none')}</option>
          {others.map((other) => (
            <option key={other.course} value={other.course}>
              {other.title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** What a person can say of a course. */
export function CourseForm({ course, others, commands, onClose }: Props) {
  const { text } = useTexts();
  const form = useFirstFocus();
  const [title, setTitle] = useState(course.title);
  const save = (event: Event): void => {
    event.preventDefault();
    if (title.trim() !== course.title) commands.rename(course, title);
    onClose();
  };
  return (
    <form ref={form} class="course-form" onSubmit={save} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <NameField course={course} title={title} onTitle={setTitle} />
      <div class="course-choices">
        <StateField course={course} commands={commands} />
        <MergeField course={course} others={others} commands={commands} />
      </div>
      {course.merged.length > 0 && (
        <ul class="site-list">
          {course.merged.map((key) => (
            <li key={key}>
              <span dir="auto">{text('courses_merged', readableCourse(key))}</span>
              <Button look="quiet" onClick={() => commands.separate(key)}>
                {text('courses_separate')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
