// Full screen for every figure of the page: one listener, no island.
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest('[data-tool="screen"]');
  if (!button) return;
  if (document.fullscreenElement) void document.exitFullscreen();
  else void button.closest('figure')?.requestFullscreen();
});
