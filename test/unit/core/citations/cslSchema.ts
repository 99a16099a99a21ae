const text = { type: 'string', minLength: 1 };

/** A calendar date of any precision: a year, a month of it, a day of that. */
const dateParts = {
  type: 'array',
  items: [
    { type: 'integer' },
    { type: 'integer', minimum: 1, maximum: 12 },
    { type: 'integer', minimum: 1, maximum: 31 },
  ],
  minItems: 1,
  maxItems: 3,
  additionalItems: false,
};

/** `date-parts` is a list of one date, or of the two ends of a span, which we never write. */
const date = {
  type: 'object',
  properties: {
    'date-parts': { type: 'array', items: dateParts, minItems: 1, maxItems: 1 },
    circa: { type: 'boolean' },
  },
  required: ['date-parts'],
  additionalProperties: false,
};

const person = {
  type: 'object',
  properties: { family: text, given: text },
  required: ['family', 'given'],
  additionalProperties: false,
};

/** A body, or a person whose name is not to be taken apart. */
const whole = { type: 'object', properties: { literal: text }, required: ['literal'], additionalProperties: false };

/**
 * CSL-JSON as we write it, as a JSON Schema of draft 7: our own, made from what is said of our fields by the specification
 * of CSL (https://docs.citationstyles.org/en/stable/specification.html, appendices III and IV) and, of names and dates, by
 * https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html. It is less than CSL-JSON: kinds of items, variables
 * and parts of names that we never write are refused.
 */
export const cslSchema = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: text,
      type: { enum: ['article-newspaper'] },
      title: text,
      author: { type: 'array', items: { anyOf: [person, whole] }, minItems: 1 },
      'container-title': text,
      issued: date,
      URL: { type: 'string', pattern: '^https?://' },
      accessed: date,
      language: { type: 'string', pattern: '^[a-z]{2,3}$' },
      source: text,
      note: text,
    },
    required: ['id', 'type', 'title'],
    additionalProperties: false,
  },
};
