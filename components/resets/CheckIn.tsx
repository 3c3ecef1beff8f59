import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import type { CheckInReason } from '@/utils/resets/check-in';

interface Props {
  readonly reason: CheckInReason;
  readonly onClose: () => void;
}

const QUESTIONS = ['checkin_hour', 'checkin_who', 'checkin_proof', 'checkin_easier'] as const;

/** Reset after reset, or course after course, may be the surroundings and not the person: a few private questions, seldom. */
export function CheckIn({ reason, onClose }: Props) {
  const { text } = useTexts();
  return (
    <Card class="checkin">
      <h2>{text('checkin_title')}</h2>
      <p>{text(reason === 'resets' ? 'checkin_resets' : 'checkin_purchases')}</p>
      <ul>
        {QUESTIONS.map((question) => (
          <li key={question}>{text(question)}</li>
        ))}
      </ul>
      <p class="ui-field-hint">{text('checkin_private')}</p>
      <Button onClick={onClose}>{text('checkin_close')}</Button>
    </Card>
  );
}
