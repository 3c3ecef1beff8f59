import { SiteGroups } from '@/components/sites/SiteGroups';
import { useTexts } from '@/components/Texts';
import { useSiteAccess } from '@/entrypoints/screens/use-site-access';
import { NotifyPart } from './NotifyPart';

/** Where the person watches and makes things: the sites that are known, by group, and notifications. The browser asks for each. */
export function WhereStep({ names }: { readonly names: string }) {
  const { text } = useTexts();
  const { groups, allow, takeBack } = useSiteAccess();
  return (
    <div class="welcome-fields">
      <p>{text('welcome_reads_pages', names)}</p>
      <p>{text('welcome_sites_lead')}</p>
      {groups && <SiteGroups groups={groups} onAllow={allow} onTakeBack={takeBack} />}
      <NotifyPart />
    </div>
  );
}
