// The names and numbers with which pages tell a reader's progress.
import type { APIRoute } from 'astro';
import { courseList } from '../../../content/course-list.ts';
import { languagePaths } from '../../../i18n/index.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ lang: string }> = async ({ props: { lang } }) => Response.json(await courseList(lang));
