/** Whether a host is one of the given ones or a subdomain of one; `notudemy.com` is no `udemy.com`. */
export function isHostOf(host: string, hosts: readonly string[]): boolean {
  const name = host.replace(/\.$/, '');
  return hosts.some((known) => name === known || name.endsWith(`.${known}`));
}
