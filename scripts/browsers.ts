// Finds the browsers that print, draw and test: named by the environment, installed, or Playwright's.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox, type Browser } from 'playwright-core';
import { CommandError } from './command.ts';

interface Kind {
  readonly variable: 'CHROME_PATH' | 'FIREFOX_PATH';
  readonly commands: readonly string[];
  readonly places: readonly string[];
  playwright(): string;
}

const chromiumKind: Kind = {
  variable: 'CHROME_PATH',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  places: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  playwright: () => chromium.executablePath(),
};

const firefoxKind: Kind = {
  variable: 'FIREFOX_PATH',
  commands: ['firefox', 'firefox-esr'],
  places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  playwright: () => firefox.executablePath(),
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function find({ variable, commands, places, playwright }: Kind): string | undefined {
  const named = process.env[variable];
  if (named) {
    if (!isExecutable(named)) {
      throw new CommandError(`${variable} is ${named}, which cannot be run: give the path of the program, or unset it`);
    }
    return named;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const installed = commands.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...installed, ...places, playwright()].find(isExecutable);
}

export const findChromium = (): string | undefined => find(chromiumKind);
export const findFirefox = (): string | undefined => find(firefoxKind);

const NO_CHROMIUM =
  'no Chromium found: install it (on Debian: apt-get install chromium) or set CHROME_PATH to its executable';

const rootOnDebian = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** What the tests need beside Node, as Debian calls it. */
const PACKAGES = ['chromium', 'firefox-esr', 'poppler-utils'];

function installWithApt(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  process.stderr.write(`installing ${PACKAGES.join(', ')} with apt-get\n`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES]]) {
    const { status } = spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) return; // what is missing is named by whoever needs it
  }
}

export interface Browsers {
  readonly chromium: string;
  readonly firefox: string | undefined;
}

/** `install: 'as-root'` may install what is missing, as root on Debian; without Chromium: an error with advice. */
export function ensureBrowsers({ install }: { readonly install: 'as-root' | 'never' }): Browsers {
  const complete = findChromium() !== undefined && findFirefox() !== undefined && hasPoppler();
  if (!complete && install === 'as-root' && rootOnDebian()) installWithApt();
  const found = findChromium();
  if (found === undefined) throw new CommandError(NO_CHROMIUM);
  return { chromium: found, firefox: findFirefox() };
}

/** Whether PDFs can be read back (pdftotext, pdfinfo, pdftoppm). */
export const hasPoppler = (): boolean => spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error === undefined;

/** The same pixels wherever one version runs: no hinting, no subpixels, one color profile. */
const SAME_PIXELS = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

/** Pages of their own that each window loads though nobody sees them: a third of what opening a lesson costs. */
export const BUBBLES = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** What Chromium shall do without. The last list of a command line holds alone, so Playwright's own comes first. */
export const WITHOUT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  ...BUBBLES,
];

/** For one step in a browser: what takes seconds takes minutes on a machine that is busy otherwise. */
export const PATIENCE_MS = 10 * 60_000;

export async function launchChromium(): Promise<Browser> {
  const { chromium: executablePath } = ensureBrowsers({ install: 'never' });
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    const args = [...asRoot, ...SAME_PIXELS, `--disable-features=${WITHOUT.join()}`];
    return await chromium.launch({ executablePath, args, timeout: PATIENCE_MS });
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    throw new CommandError(`${executablePath} does not start (${reason}), set CHROME_PATH to another Chromium`);
  }
}
