import { ArrowDown, ArrowUp } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { ClosedExperience } from '@/components/experiences/ClosedExperience';
import type { ExperienceCommands, ExperiencePictures } from '@/components/experiences/experience-commands';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { IconButton } from '@/components/ui/IconButton';
import type { Experience } from '@/utils/doing/experience';
import type { Campaign } from '@/utils/portfolio/portfolio';
import { AuthorForm, type AuthorWords } from './AuthorForm';
import { CampaignForm } from './CampaignForm';

/** All that the portfolio shows. */
export interface PortfolioData {
  /** Finished pieces, in the order of one's own. */
  readonly pieces: readonly Experience[];
  readonly campaigns: readonly Campaign[];
  readonly author: AuthorWords;
}

/** What the person does with the portfolio. */
export interface PortfolioCommands {
  readonly move: (piece: Experience, by: -1 | 1) => void;
  readonly sayAuthor: (author: AuthorWords) => void;
  readonly join: (campaign: Pick<Campaign, 'title' | 'story' | 'pieces'>) => void;
  readonly part: (campaign: Campaign) => void;
  readonly exportAs: (kind: 'html' | 'markdown') => void;
}

interface Props {
  readonly data: PortfolioData;
  readonly pictures: (experience: Experience) => ExperiencePictures;
  readonly commands: PortfolioCommands;
  readonly experiences: ExperienceCommands;
}

function Campaigns({ data, commands }: Pick<Props, 'data' | 'commands'>) {
  const { text } = useTexts();
  const titles = new Map(data.pieces.map(({ id, title }) => [id, title]));
  return (
    <section aria-labelledby="portfolio-campaigns">
      <h2 id="portfolio-campaigns">{text('portfolio_campaigns')}</h2>
      {data.campaigns.map((campaign) => (
        <Card key={campaign.id} class="campaign">
          <h3 dir="auto">{campaign.title}</h3>
          <p class="portfolio-soft">{campaign.pieces.flatMap((id) => titles.get(id) ?? []).join(' · ')}</p>
          <p dir="auto">{campaign.story}</p>
          <Button look="quiet" onClick={() => commands.part(campaign)}>
            {text('portfolio_part')}
          </Button>
        </Card>
      ))}
      <CampaignForm pieces={data.pieces} onJoin={commands.join} />
    </section>
  );
}

/** Proof of work: the finished pieces with their pictures, joined into campaigns, and the ways to hand them on. */
export function PortfolioScreen({ data, pictures, commands, experiences }: Props) {
  const { text } = useTexts();
  const [tool, setTool] = useState('');
  const tools = [...new Set(data.pieces.flatMap((piece) => piece.tools))].sort();
  const shown = data.pieces.filter((piece) => tool === '' || piece.tools.includes(tool));
  return (
    <div class="ui-place portfolio">
      <header>
        <h1>{text('portfolio_place')}</h1>
        <p class="portfolio-soft">{text(data.pieces.length === 0 ? 'portfolio_empty' : 'portfolio_lead')}</p>
      </header>
      {data.pieces.length === 0 && (
        <div class="portfolio-none">
          <span aria-hidden="true" />
          <span aria-hidden="true" />
          <a class="ui-button ui-button-primary" href="#/doing">
            {text('portfolio_begin')}
          </a>
        </div>
      )}
      {data.pieces.length > 0 && (
        <>
          <div class="portfolio-ways">
            <Button look="primary" onClick={() => commands.exportAs('html')}>
              {text('portfolio_html')}
            </Button>
            <Button onClick={() => commands.exportAs('markdown')}>{text('portfolio_markdown')}</Button>
          </div>
          <details class="portfolio-about">
            <summary>{text('portfolio_about')}</summary>
            <AuthorForm author={data.author} onSay={commands.sayAuthor} />
          </details>
          <Campaigns data={data} commands={commands} />
          <section aria-labelledby="portfolio-pieces">
            <h2 id="portfolio-pieces">{text('portfolio_pieces')}</h2>
            {tools.length > 2 && (
              <label class="portfolio-filter">
                {text('portfolio_tool')}{' '}
                <select class="ui-input" value={tool} onChange={(event) => setTool(event.currentTarget.value)}>
                  <option value="">{text('portfolio_all')}</option>
                  {tools.map((one) => (
                    <option key={one}>{one}</option>
                  ))}
                </select>
              </label>
            )}
            <ol class="portfolio-pieces">
              {shown.map((piece, place) => (
                <li key={piece.id}>
                  <ClosedExperience experience={piece} pictures={pictures(piece)} commands={experiences} />
                  <div class="portfolio-order">
                    <IconButton
                      label={text('portfolio_up', piece.title)}
                      disabled={place === 0 || tool !== ''}
                      onClick={() => commands.move(piece, -1)}
                    >
                      <ArrowUp size={16} aria-hidden="true" />
                    </IconButton>
                    <IconButton
                      label={text('portfolio_down', piece.title)}
                      disabled={place === shown.length - 1 || tool !== ''}
                      onClick={() => commands.move(piece, 1)}
                    >
                      <ArrowDown size={16} aria-hidden="true" />
                    </IconButton>
                  </div>
                </li>
              ))}
            </ol>
          </section>
        </>
      )}
    </div>
  );
}
