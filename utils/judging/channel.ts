/** The key of a channel by its name, since pages tell no other: as `youtube/name of the channel`; null for one without a name. */
export function channelKey(site: string, name: string | null): string | null {
  const plain = name?.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase() ?? '';
  return plain === '' ? null : `${site}/${plain}`;
}
