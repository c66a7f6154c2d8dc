// Before each file of unit tests: properties are tried on the same draws everywhere. FC_SEED=… tries others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 1) });
