// The words of the gallery by language, for the build; its script is handed those it needs.
import { fill } from '../index.ts';
import type { GalleryKey, GalleryWords } from './en.ts';

const files = import.meta.glob<{ words: GalleryWords }>('./??.ts', { eager: true });

export type SayGallery = (key: GalleryKey, values?: Readonly<Record<string, string | number>>) => string;

/** The sentences with their slots, for the script. */
export function gallerySentences(lang: string): GalleryWords {
  const words = files[`./${lang}.ts`]?.words;
  if (!words) throw new Error(`words of the gallery: unknown language "${lang}", there are ${Object.keys(files)}`);
  return words;
}

export function galleryWords(lang: string): SayGallery {
  const words = gallerySentences(lang);
  return (key, values) => fill(words[key], values);
}

export type { GalleryKey } from './en.ts';
