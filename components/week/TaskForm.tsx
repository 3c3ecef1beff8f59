import { useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { areMinutes, LONGEST_TITLE, MOST_MINUTES, tidyTitle } from '@/utils/doing/draft';
import { durationMs, MINUTE } from '@/utils/time/brands';
import { useFirstFocus } from './use-first-focus';

/** What the form holds. */
interface TaskFields {
  readonly title: string;
  readonly minutes: number;
  readonly course: string | null;
}

interface Props {
  readonly start: TaskFields;
  /** The courses that it may belong to. */
  readonly courses: readonly { readonly course: string; readonly title: string }[];
  /** A measured task's minutes come from its timer. */
  readonly measured: boolean;
  /** What the form holds, and of that what the person changed: the rest may have been changed elsewhere meanwhile. */
  readonly onSave: (fields: TaskFields, change: Partial<TaskFields>) => void;
  readonly onClose: () => void;
}

function changeOf(opened: TaskFields, { title, minutes, course }: TaskFields): Partial<TaskFields> {
  return {
    ...(title === opened.title ? {} : { title }),
    ...(minutes === opened.minutes ? {} : { minutes }),
    ...(course === opened.course ? {} : { course }),
  };
}

/** Title, minutes and course of something made. */
export function TaskForm({ start, courses, measured, onSave, onClose }: Props) {
  const { text, duration } = useTexts();
  const form = useFirstFocus();
  const [opened] = useState(start);
  const [title, setTitle] = useState(start.title);
  const [minutes, setMinutes] = useState(String(start.minutes));
  const [course, setCourse] = useState(start.course ?? '');
  const [tried, setTried] = useState(false);
  const amount = Number(minutes);
  const noTitle = tidyTitle(title) === '';
  const minutesProblem = (): string | undefined => {
    if (!tried || areMinutes(amount)) return undefined;
    return amount > MOST_MINUTES
      ? text('week_problem_longer_than_day', duration(durationMs(amount * MINUTE)))
      : text('week_problem_minutes');
  };
  const save = (): void => {
    setTried(true);
    if (noTitle || !areMinutes(amount)) return;
    const fields = { title: tidyTitle(title), minutes: amount, course: course || null };
    onSave(fields, changeOf(opened, fields));
  };
  return (
    <form
      ref={form}
      class="week-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div class="week-form-title">
        <Field label={text('week_task_title')} problem={tried && noTitle ? text('week_problem_title') : undefined}>
          {(names) => (
            <input
              {...names}
              class="ui-input"
              maxLength={LONGEST_TITLE}
              value={title}
              onInput={(e) => setTitle(e.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <Field
        label={text('week_task_minutes')}
        hint={measured ? text('week_task_measured') : undefined}
        problem={minutesProblem()}
      >
        {(names) => (
          <input
            {...names}
            class="ui-input"
            type="number"
            min={1}
            max={MOST_MINUTES}
            value={minutes}
            onInput={(e) => setMinutes(e.currentTarget.value)}
          />
        )}
      </Field>
      {courses.length > 0 && (
        <Field label={text('week_task_course')}>
          {(names) => (
            <select {...names} class="ui-input" value={course} onChange={(e) => setCourse(e.currentTarget.value)}>
              <option value="">{text('week_task_no_course')}</option>
              {courses.map((one) => (
                <option key={one.course} value={one.course}>
                  {one.title}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <div class="week-form-buttons">
        <button type="submit" class="ui-button ui-button-primary">
          {text('week_save')}
        </button>
        <Button look="quiet" onClick={onClose}>
          {text('week_cancel')}
        </Button>
      </div>
    </form>
  );
}
