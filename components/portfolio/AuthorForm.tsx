import { useTexts } from '@/components/Texts';
import { Field } from '@/components/ui/Field';

/** What the portfolio says of its author, as wished. */
export interface AuthorWords {
  readonly title: string;
  readonly author: string;
  readonly lead: string;
  /** One address a line. */
  readonly links: readonly string[];
}

interface Props {
  readonly author: AuthorWords;
  readonly onSay: (author: AuthorWords) => void;
}

const LONGEST = 300;

/** Name, heading, a sentence and links; all may stay empty. Kept when a field is left. */
export function AuthorForm({ author, onSay }: Props) {
  const { text } = useTexts();
  const field = (name: 'title' | 'author' | 'lead', label: Parameters<typeof text>[0]) => (
    <Field label={text(label)}>
      {(names) => (
        <input
          {...names}
          class="ui-input"
          type="text"
          maxLength={LONGEST}
          autocomplete="off"
          defaultValue={author[name]}
          onChange={(event) => onSay({ ...author, [name]: event.currentTarget.value.trim() })}
        />
      )}
    </Field>
  );
  return (
    <div class="portfolio-author">
      {field('title', 'portfolio_title')}
      {field('author', 'portfolio_author')}
      {field('lead', 'portfolio_sentence')}
      <Field label={text('portfolio_links')} hint={text('portfolio_links_hint')}>
        {(names) => (
          <textarea
            {...names}
            class="ui-input"
            rows={2}
            defaultValue={author.links.join('\n')}
            onChange={(event) => {
              const links = event.currentTarget.value.split('\n').map((link) => link.trim());
              onSay({ ...author, links: links.filter((link) => link !== '') });
            }}
          />
        )}
      </Field>
    </div>
  );
}
