// Works out the expressions of a form: the same as the server, which decides. Nothing is ever run as program text.
//
// An expression is an array of its kind and its parts, such as ["===", ["name", "outcome"], ["value", "made"]].
// Values are what an answer is: a number, a text, an array of the answers chosen, and null where there is none.
// Days are texts such as "2026-03-31", so that their order is that of the alphabet.

const kinds = {
  value: (part) => part[0],
  name: (part, scope) => scope.valueOf(part[0]),
  "!": (part, scope) => evaluate(part[0], scope) !== true,
  minus: (part, scope) => calculated([part[0]], scope, (a) => -a),
  "||": (part, scope) => evaluate(part[0], scope) === true || evaluate(part[1], scope) === true,
  "&&": (part, scope) => evaluate(part[0], scope) === true && evaluate(part[1], scope) === true,
  "===": (part, scope) => same(part, scope),
  "==": (part, scope) => same(part, scope),
  "!==": (part, scope) => !same(part, scope),
  "!=": (part, scope) => !same(part, scope),
  "<": (part, scope) => ordered(part, scope, (a, b) => a < b),
  "<=": (part, scope) => ordered(part, scope, (a, b) => a <= b),
  ">": (part, scope) => ordered(part, scope, (a, b) => a > b),
  ">=": (part, scope) => ordered(part, scope, (a, b) => a >= b),
  "+": (part, scope) => calculated(part, scope, (a, b) => a + b),
  "-": (part, scope) => calculated(part, scope, (a, b) => a - b),
  "*": (part, scope) => calculated(part, scope, (a, b) => a * b),
  "/": (part, scope) => calculated(part, scope, (a, b) => a / b),
  "?": (part, scope) => evaluate(evaluate(part[0], scope) === true ? part[1] : part[2], scope),
  isEmpty: (part, scope) => evaluate(part[0], scope) === null,
  includes: (part, scope) => includes(evaluate(part[0], scope), evaluate(part[1], scope)),
  isDateBefore: (part, scope) => before(evaluate(part[0], scope), evaluate(part[1], scope)),
  today: (part, scope) => scope.today,
  "Math.round": (part, scope) => calculated(part, scope, Math.round),
};

// The value of an expression, or null where it has none.
export function evaluate(expression, scope) {
  const [kind, ...parts] = expression;
  return kinds[kind](parts, scope);
}

// Nothing equals nothing: two questions without an answer do not have the same one.
function same([left, right], scope) {
  const value = evaluate(left, scope);
  return value !== null && value === evaluate(right, scope);
}

function numbers(parts, scope) {
  return parts.map((part) => evaluate(part, scope)).filter((value) => typeof value === "number");
}

function ordered(parts, scope, order) {
  const [left, right] = numbers(parts, scope);
  return left !== undefined && right !== undefined && order(left, right);
}

function calculated(parts, scope, calculate) {
  const known = numbers(parts, scope);
  const result = known.length === parts.length ? calculate(...known) : NaN;
  return Number.isFinite(result) ? result + 0 : null;
}

function includes(several, one) {
  return Array.isArray(several) ? several.includes(one) : several !== null && several === one;
}

function before(first, second) {
  return isDay(first) && isDay(second) && first < second;
}

function isDay(value) {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}
