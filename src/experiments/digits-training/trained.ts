// So does its training.
export * from '../../lib/data/digit-training.ts';
