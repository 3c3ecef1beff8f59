import { useTexts } from '@/components/Texts';

/** Lengths of the faint example: watched, and made from it. */
const EXAMPLE = [
  [150, 50],
  [90, 24],
  [60, 0],
] as const;

/** No course yet: what courses look like, and the way to the sites where they are counted. */
export function EmptyCourses({ lead }: { readonly lead: string }) {
  const { text } = useTexts();
  return (
    <div class="ui-empty courses-none">
      <svg class="ui-empty-example courses-none-example" viewBox="0 0 280 100" aria-hidden="true">
        {EXAMPLE.map(([watched, made], index) => (
          <g key={watched}>
            <rect class="courses-none-title" x="20" y={index * 32 + 6} width={watched * 0.7} height="6" rx="3" />
            <rect class="courses-none-watched" x="20" y={index * 32 + 18} width={watched} height="8" rx="2" />
            <rect class="courses-none-made" x={watched + 22} y={index * 32 + 18} width={made} height="8" rx="2" />
          </g>
        ))}
      </svg>
      <p>{lead}</p>
      <a class="ui-button ui-button-primary" href="#/settings">
        {text('courses_none_where')}
      </a>
    </div>
  );
}
