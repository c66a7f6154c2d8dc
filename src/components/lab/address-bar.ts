// The one address of a page with several figures: it belongs to the figure where a reader acted last.

interface Bar {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

export interface AddressBar {
  /** The address was opened for this figure. */
  opened(figure: string): void;
  /** Puts in the address of a figure's state; undefined: it is as in the document. */
  put(figure: string, address: string | undefined, by: 'reader' | 'run'): void;
}

const withoutRun = (search: string): string => (new URLSearchParams(search).has('run') ? '' : search);

export function createAddressBar(at: () => Bar, replace: (address: string) => void): AddressBar {
  let holder: string | undefined;
  /** What stood there before the first state. */
  let before = { search: '', hash: '' };
  return {
    opened(figure) {
      holder = figure;
      before = { search: '', hash: at().hash };
    },
    put(figure, address, by) {
      if (address === undefined) {
        if (holder !== figure) return;
        const { pathname, hash } = at();
        // A reader who followed a link on the page since stays where it led.
        replace(`${pathname}${before.search}${hash === `#${figure}` ? before.hash : hash}`);
        holder = undefined;
        return;
      }
      if (by === 'run' && holder !== figure) return;
      if (holder === undefined) before = { search: withoutRun(at().search), hash: at().hash };
      holder = figure;
      replace(address);
    },
  };
}
