// Numbers as the explorables read and write them. Nothing here touches the page, so `node --test` can run it.

/** Write a number with `digits` decimals, a true minus sign and no negative zero. */
export function written(value, digits = 2) {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−");
}

/** Take the rounding errors out of a sum: 0.1 + 0.2 - 0.3 is not 0 in floating point, and the step would fire. */
export const exact = (sum) => Math.round(sum * 1e9) / 1e9;

/**
 * Read an attribute that holds numbers: "0.5, 0.8, 0.3".
 *
 * @param {string} text
 * @param {{limit: number, step: number, least?: number}} range what a slider can hold, from `least` (else −limit) to
 *   `limit`: anything else would be shown as another number.
 * @throws {RangeError} that quotes what is wrong.
 */
export function numbers(text, { limit, step, least = -limit }) {
  const parts = text.split(",").map((part) => part.trim());
  return parts.map((part) => {
    const value = Number(part);
    if (part === "" || !Number.isFinite(value)) throw new RangeError(`"${part}" is not a number`);
    if (value < least || value > limit) throw new RangeError(`${part} is not between ${String(least).replace("-", "−")} and ${limit}`);
    if (Math.abs(value / step - Math.round(value / step)) > 1e-9) throw new RangeError(`${part} is not a multiple of ${step}`);
    return value;
  });
}

/** Read an attribute that holds one number. */
export function number(text, range) {
  const values = numbers(text, range);
  if (values.length !== 1) throw new RangeError(`one number, not ${values.length}`);
  return values[0];
}

/** Read an attribute that names an entry of `table`. */
export function name(text, table) {
  if (!Object.hasOwn(table, text)) throw new RangeError(`not one of ${Object.keys(table).join(", ")}`);
  return text;
}

/**
 * Read a model from attributes.
 *
 * @param {(name: string) => string | null} attribute gives an attribute's text, or null where it is absent.
 * @param {Object<string, string>} defaults name -> what an absent attribute stands for.
 * @param {Object<string, (text: string) => any>} readers name -> what makes a value of the text.
 * @throws {RangeError} that names the attribute and quotes what is wrong.
 */
export function readAll(attribute, defaults, readers) {
  const model = {};
  for (const [key, standard] of Object.entries(defaults)) {
    const text = attribute(key) ?? standard;
    try {
      model[key] = readers[key](text);
    } catch (error) {
      throw new RangeError(`${key}="${text}": ${error.message}`);
    }
  }
  return model;
}
