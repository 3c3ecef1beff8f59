import type { PageKind } from '@/utils/catalogue/site';

/** Addresses and the kind of page each is, by the id of their site: the tests of its entry. They don't ship. */
export type Examples = Readonly<Record<string, Readonly<Record<string, PageKind>>>>;
