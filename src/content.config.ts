import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { planOf } from './content/parts.ts';

const slug = z.string().refine((value) => planOf(value) !== undefined, { error: 'needs: no such lesson in the plan' });

/** Front matter of a lesson; its number and slug are those of its file, `<lang>/NN-slug.mdx`. */
const lessons = defineCollection({
  loader: glob({
    pattern: '*/[0-9][0-9]-*.mdx',
    base: './src/content/lessons',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({
    title: z.string().min(1),
    /** The plain second line, for those who search for the topic. */
    second: z.string().min(1),
    standfirst: z.string().min(1),
    question: z.string().endsWith('?'),
    outcomes: z.array(z.string().min(1)).min(1),
    needs: z.array(slug),
    minutes: z.number().int().positive(),
    /** Which documents the lesson follows: letter and place. */
    documents: z.array(z.string().regex(/^[A-E], .+/)),
    terms: z.array(z.string().min(1)),
  }),
});

export const collections = { lessons };
