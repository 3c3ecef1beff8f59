import type { SiteGroup } from '@/utils/catalogue/site';

/** A group of sites that may be counted once they are allowed. */
export interface SiteGroupView {
  readonly id: SiteGroup;
  readonly sites: readonly { readonly name: string; readonly allowed: boolean }[];
}

/** The name of each group, and what counts there. */
export const GROUP_NAMES = {
  courses: 'common_group_courses',
  universities: 'common_group_universities',
  training: 'common_group_training',
  video: 'common_group_video',
  challenges: 'common_group_challenges',
  editors: 'common_group_editors',
  design: 'common_group_design',
  documents: 'common_group_documents',
  languages: 'common_group_languages',
} as const satisfies Record<SiteGroup, string>;

export const GROUP_HINTS = {
  courses: 'common_group_courses_hint',
  universities: 'common_group_universities_hint',
  training: 'common_group_training_hint',
  video: 'common_group_video_hint',
  challenges: 'common_group_challenges_hint',
  editors: 'common_group_editors_hint',
  design: 'common_group_design_hint',
  documents: 'common_group_documents_hint',
  languages: 'common_group_languages_hint',
} as const satisfies Record<SiteGroup, string>;
