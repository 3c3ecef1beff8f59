import { lessonPage } from '../support/pages.ts';
import { playInPlayer } from '../support/player-page.ts';

const EMBED = 'https://www.youtube-nocookie.com/embed/abcdefghijk';

playInPlayer('lite-youtube-embed', {
  head: `<link rel="stylesheet" href="/-/npm/lite-youtube-embed/src/lite-yt-embed.css"><script src="/-/npm/lite-youtube-embed/src/lite-yt-embed.js"></script>`,
  body: `<lite-youtube id="its" videoid="abcdefghijk" nocookie style="width:480px"></lite-youtube><script>
customElements.whenDefined('lite-youtube').then(() => document.getElementById('its').click());
</script>`,
  place: 'frame',
  frame: { address: EMBED, html: lessonPage('A player of its own') },
});
