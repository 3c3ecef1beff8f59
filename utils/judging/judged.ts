import type { VideoVerdict } from './verdict';

/** What was said of a video, by the judge and of its channel by the person. */
export interface Judged extends Pick<VideoVerdict, 'verdict' | 'reasons'> {
  /** The channel's key and name; null where the page doesn't say. */
  readonly channel: { readonly key: string; readonly name: string } | null;
  readonly rule: 'always' | 'never' | null;
}
