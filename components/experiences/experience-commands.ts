import type { Experience, ExperienceDraft, Reflection } from '@/utils/doing/experience';

/** Which of the two pictures. */
export type PictureOf = 'before' | 'after';

/** What the person does with micro-experiences; each is carried out by the page that shows them. */
export interface ExperienceCommands {
  readonly begin: (draft: ExperienceDraft) => void;
  readonly cut: (experience: Experience, done: string) => void;
  readonly finish: (experience: Experience, reflection: Reflection) => void;
  readonly scrap: (experience: Experience) => void;
  readonly takeUp: (experience: Experience) => void;
  readonly picture: (experience: Experience, of: PictureOf, file: Blob) => void;
}

/** The addresses of the pictures that are shown; null where none was taken. */
export interface ExperiencePictures {
  readonly before: string | null;
  readonly after: string | null;
}
