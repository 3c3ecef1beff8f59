import { playInPlayer } from '../support/player-page.ts';

playInPlayer('plyr', {
  head: `<link rel="stylesheet" href="/-/npm/plyr/dist/plyr.css"><script src="/-/npm/plyr/dist/plyr.min.js"></script>`,
  body: `<video id="its" src="/-/media/lesson.webm" playsinline></video><script>
const player = new Plyr('#its', { loadSprite: false, blankVideo: '' });
truth.watch(player.media);
player.on('ready', () => player.play());
window.stop = () => player.pause();
</script>`,
  place: 'page',
});
