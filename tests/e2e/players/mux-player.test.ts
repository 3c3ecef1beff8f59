import { playInPlayer } from '../support/player-page.ts';

playInPlayer('@mux/mux-player', {
  head: `<script src="/-/npm/@mux/mux-player/dist/mux-player.js"></script>`,
  body: `<mux-player id="its" src="/-/media/lesson.webm" disable-tracking disable-cookies style="display:block;width:480px;height:270px"></mux-player><script>
customElements.whenDefined('mux-player').then(async () => {
  const player = document.getElementById('its');
  const video = player.media.nativeEl ?? player.media;
  truth.watch(video);
  await player.play();
});
window.stop = () => document.getElementById('its').pause();
</script>`,
  place: 'shadow',
});
