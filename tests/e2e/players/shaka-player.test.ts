import { playInPlayer } from '../support/player-page.ts';

playInPlayer('shaka-player', {
  head: `<script src="/-/npm/shaka-player/dist/shaka-player.compiled.js"></script>`,
  body: `<div><video id="its" width="480" height="270"></video></div><script>
const video = document.getElementById('its');
truth.watch(video);
(async () => {
  const player = new shaka.Player();
  await player.attach(video);
  await player.load('/-/media/lesson.webm');
  await video.play();
})();
window.stop = () => video.pause();
</script>`,
  place: 'page',
});
