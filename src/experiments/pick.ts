// One number out of a result by its path: `output[150]`, `output[-1]`, `firstBelowHalf`, `layers[0].delta[2]`.

const PATH = /^[A-Za-z]\w*(\.[A-Za-z]\w*|\[-?\d+\])*$/;

const fieldsOf = (value: object): string => Object.keys(value).join(', ');

function field(value: unknown, name: string, path: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`pick "${path}": "${name}" is asked of what has no fields`);
  }
  if (!Object.hasOwn(value, name)) {
    throw new Error(`pick "${path}": no field "${name}", expected one of: ${fieldsOf(value)}`);
  }
  return (value as Record<string, unknown>)[name];
}

/** An index from the end counts −1 as the last. */
function entry(value: unknown, index: number, path: string): unknown {
  if (!Array.isArray(value)) throw new Error(`pick "${path}": [${index}] is asked of what is not an array`);
  const at = index < 0 ? value.length + index : index;
  if (!(at >= 0 && at < value.length)) {
    throw new Error(`pick "${path}": [${index}] of an array of ${value.length} values`);
  }
  return value[at];
}

/** What stands at a path of a result; an unknown field or index is an error that says what there is. */
export function pick(result: unknown, path: string): unknown {
  if (!PATH.test(path)) throw new Error(`pick "${path}": write it like output[150], output[-1] or firstBelowHalf`);
  let value = result;
  for (const [, name, index] of path.matchAll(/([A-Za-z]\w*)|\[(-?\d+)\]/g)) {
    value = name !== undefined ? field(value, name, path) : entry(value, Number(index), path);
  }
  return value;
}

/** A finite number at a path, or an error. */
export function pickNumber(result: unknown, path: string): number {
  const value = pick(result, path);
  if (typeof value !== 'number' || !(value > -Infinity && value < Infinity)) {
    throw new Error(`pick "${path}": ${JSON.stringify(value) ?? String(value)} is not a finite number`);
  }
  return value;
}
