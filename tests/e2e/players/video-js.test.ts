import { playInPlayer } from '../support/player-page.ts';

playInPlayer('video.js', {
  head: `<link rel="stylesheet" href="/-/npm/video.js/dist/video-js.min.css"><script src="/-/npm/video.js/dist/video.min.js"></script>`,
  body: `<video id="its" class="video-js" width="480" height="270" controls></video><script>
const player = videojs('its', { autoplay: true, sources: [{ src: '/-/media/lesson.webm', type: 'video/webm' }] });
player.ready(() => truth.watch(player.el().querySelector('video')));
window.stop = () => player.pause();
</script>`,
  place: 'page',
});
