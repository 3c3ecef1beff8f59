import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';

/** Why the page can't go on, and the one way out. */
export function Trouble({ message }: { readonly message: string }) {
  const { text } = useTexts();
  return (
    <div class="trouble" role="alert">
      <p>{message}</p>
      <Button look="primary" onClick={() => location.reload()}>
        {text('week_reload')}
      </Button>
    </div>
  );
}
