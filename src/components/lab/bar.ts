// The page's one address bar, shared by all figures that can be operated.
import { type AddressBar, createAddressBar } from './address-bar.ts';
import { leave } from './left.ts';

const shared = createAddressBar(
  () => location,
  (address) => history.replaceState(history.state, '', address),
);

/** What each figure is set to also outlasts a reload. */
export const bar: AddressBar = {
  ...shared,
  put(figure, address, by) {
    leave(figure, address);
    shared.put(figure, address, by);
  },
};
