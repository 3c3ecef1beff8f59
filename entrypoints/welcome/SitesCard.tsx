import { SiteGroups } from '@/components/sites/SiteGroups';
import { useTexts } from '@/components/Texts';
import { Card } from '@/components/ui/Card';
import { useSiteAccess } from '@/entrypoints/screens/use-site-access';

/** More sites, by group. None is needed to begin with, and the browser asks for each. */
export function SitesCard() {
  const { text } = useTexts();
  const { groups, allow, takeBack } = useSiteAccess();
  return (
    <Card class="welcome-sites">
      <h2>{text('welcome_sites')}</h2>
      <p>{text('welcome_sites_lead')}</p>
      {groups && <SiteGroups groups={groups} onAllow={allow} onTakeBack={takeBack} />}
    </Card>
  );
}
