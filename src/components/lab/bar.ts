// The page's one address bar, shared by all figures that can be operated.
import { createAddressBar } from './address-bar.ts';

export const bar = createAddressBar(
  () => location,
  (address) => history.replaceState(history.state, '', address),
);
