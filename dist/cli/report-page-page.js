import { n as __exportAll } from "./rolldown-runtime.js";
import { Xt as require__unread_node_crypto } from "./cli-commands-check.js";
import { E as statuses, _ as truncated, k as namesOf, v as visible } from "./cli-terminal.js";
import { fn as deprecationPhases, nn as parseDependency } from "./app-check-checked-change.js";
import { a as rateText, f as percentText, i as errorText, l as neededByText, m as detailRoom, o as shareText, p as byInterest, r as differenceText, s as standingText, u as timeLeft } from "./app-dashboard-read-dashboard.js";

// src/report/page/browser-files.ts
var import__unread_node_crypto = require__unread_node_crypto();
const pageScript = "/*\ndiff 9.0.0\nBSD-3-Clause\n\nBSD 3-Clause License\n\nCopyright (c) 2009-2015, Kevin Decker <kpdecker@gmail.com>\nAll rights reserved.\n\nRedistribution and use in source and binary forms, with or without\nmodification, are permitted provided that the following conditions are met:\n\n1. Redistributions of source code must retain the above copyright notice, this\n   list of conditions and the following disclaimer.\n\n2. Redistributions in binary form must reproduce the above copyright notice,\n   this list of conditions and the following disclaimer in the documentation\n   and/or other materials provided with the distribution.\n\n3. Neither the name of the copyright holder nor the names of its\n   contributors may be used to endorse or promote products derived from\n   this software without specific prior written permission.\n\nTHIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS \"AS IS\"\nAND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE\nIMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE\nDISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE\nFOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL\nDAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR\nSERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER\nCAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,\nOR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE\nOF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.\n*/\n(function() {\n function readLibrary(island, readDetails) {\n  const places = new Map(island.ids.map((id, place) => [id, place]));\n  let details = null;\n  let dependents = null;\n  return {\n   island,\n   count: island.ids.length,\n   placeOf: (id) => places.get(id) ?? null,\n   dependents: (place) => (dependents ??= reversed(island.needs)).get(place) ?? [],\n   details: () => details ??= readDetails()\n  };\n }\n function reversed(needs) {\n  const found = /* @__PURE__ */ new Map();\n  for (const [place, needed] of needs.entries()) for (const each of needed) {\n   if (typeof each !== \"number\") continue;\n   const known = found.get(each);\n   if (known === void 0) found.set(each, [place]);\n   else known.push(place);\n  }\n  return found;\n }\n function element(name, values, ...children) {\n  const made = document.createElement(name);\n  for (const [key, value] of Object.entries(values)) made.setAttribute(key, value);\n  made.append(...children);\n  return made;\n }\n const svgSpace = \"http://www.w3.org/2000/svg\";\n function shape(name, values, ...children) {\n  const made = document.createElementNS(svgSpace, name);\n  for (const [key, value] of Object.entries(values)) made.setAttribute(key, value);\n  made.append(...children);\n  return made;\n }\n function byId(id) {\n  const found = document.getElementById(id);\n  if (found === null) throw new Error(`The page has no ${id}.`);\n  return found;\n }\n const months = [\n  \"Jan\",\n  \"Feb\",\n  \"Mar\",\n  \"Apr\",\n  \"May\",\n  \"Jun\",\n  \"Jul\",\n  \"Aug\",\n  \"Sep\",\n  \"Oct\",\n  \"Nov\",\n  \"Dec\"\n ];\n const day = 86400;\n function dayText(seconds) {\n  const date = /* @__PURE__ */ new Date(seconds * 1e3);\n  return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? \"\"} ${date.getUTCFullYear()}`;\n }\n function agoText(days, now) {\n  const ago = Math.floor(now / day) - days;\n  if (ago <= 0) return \"today\";\n  if (ago === 1) return \"yesterday\";\n  return ago < 60 ? `${ago} days ago` : `${Math.round(ago / 30.4)} months ago`;\n }\n const dash = \"–\";\n const columns = [\n  {\n   name: \"Prompt\",\n   kind: \"name\",\n   downFirst: false,\n   key: ({ island }, place) => island.ids[place] ?? null,\n   cell: promptCell\n  },\n  {\n   name: \"Status\",\n   kind: \"word\",\n   downFirst: false,\n   key: ({ island }, place) => island.status[place] ?? null,\n   cell: statusCell\n  },\n  {\n   name: \"Category\",\n   kind: \"word\",\n   downFirst: false,\n   key: ({ island }, place) => island.categories[island.category[place] ?? -1] ?? null,\n   cell: ({ island }, place) => island.categories[island.category[place] ?? -1] ?? dash\n  },\n  {\n   name: \"Version\",\n   kind: \"word\",\n   downFirst: true,\n   key: ({ island }, place) => versionKey(island.versions[place] ?? null),\n   cell: ({ island }, place) => island.versions[place] ?? dash\n  },\n  {\n   name: \"Owner\",\n   kind: \"word\",\n   downFirst: false,\n   key: ({ island }, place) => island.owners[island.owner[place] ?? -1] ?? null,\n   cell: ({ island }, place) => island.owners[island.owner[place] ?? -1] ?? dash\n  },\n  {\n   name: \"Tokens\",\n   kind: \"number\",\n   downFirst: true,\n   key: ({ island }, place) => island.tokens[place] ?? null,\n   cell: ({ island }, place) => island.tokens[place]?.toLocaleString(\"en\") ?? dash\n  },\n  {\n   name: \"Changed\",\n   kind: \"word\",\n   downFirst: true,\n   key: ({ island }, place) => island.modified[place] ?? null,\n   cell: changedCell\n  }\n ];\n function promptCell({ island }, place) {\n  const id = island.ids[place] ?? \"\";\n  const description = island.descriptions[place] ?? null;\n  const link = element(\"a\", {\n   class: \"id\",\n   href: `#/prompt/${encodeURIComponent(id)}`\n  }, id);\n  const below = description === null ? [] : [element(\"span\", { class: \"about\" }, description)];\n  const cell = document.createDocumentFragment();\n  cell.append(link, ...below);\n  return cell;\n }\n function statusCell({ island }, place) {\n  const { name, icon } = island.statuses[island.status[place] ?? -1] ?? {\n   name: \"unreadable\",\n   icon: \"❓\"\n  };\n  return element(\"span\", { class: `chip status ${name}` }, element(\"span\", { \"aria-hidden\": \"true\" }, icon), ` ${name}`);\n }\n function changedCell({ island }, place) {\n  const days = island.modified[place] ?? null;\n  return days === null ? dash : element(\"span\", { title: dayText(days * 86400) }, agoText(days, island.at));\n }\n function versionKey(version) {\n  return version?.replaceAll(/\\d+/gu, (digits) => digits.padStart(10, \"0\")) ?? null;\n }\n function comparison$1(library, column, down) {\n  return (a, b) => {\n   const [left, right] = [column.key(library, a), column.key(library, b)];\n   if (left === right) return a - b;\n   if (left === null || right === null) return left === null ? 1 : -1;\n   return (left < right ? -1 : 1) * (down ? -1 : 1);\n  };\n }\n var Diff = class {\n  diff(oldStr, newStr, options = {}) {\n   let callback;\n   if (typeof options === \"function\") {\n    callback = options;\n    options = {};\n   } else if (\"callback\" in options) callback = options.callback;\n   const oldString = this.castInput(oldStr, options);\n   const newString = this.castInput(newStr, options);\n   const oldTokens = this.removeEmpty(this.tokenize(oldString, options));\n   const newTokens = this.removeEmpty(this.tokenize(newString, options));\n   return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);\n  }\n  diffWithOptionsObj(oldTokens, newTokens, options, callback) {\n   var _a;\n   const done = (value) => {\n    value = this.postProcess(value, options);\n    if (callback) {\n     setTimeout(function() {\n      callback(value);\n     }, 0);\n     return;\n    } else return value;\n   };\n   const newLen = newTokens.length, oldLen = oldTokens.length;\n   let editLength = 1;\n   let maxEditLength = newLen + oldLen;\n   if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);\n   const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;\n   const abortAfterTimestamp = Date.now() + maxExecutionTime;\n   const bestPath = [{\n    oldPos: -1,\n    lastComponent: void 0\n   }];\n   let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);\n   if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));\n   let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;\n   const execEditLength = () => {\n    for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {\n     let basePath;\n     const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];\n     if (removePath) bestPath[diagonalPath - 1] = void 0;\n     let canAdd = false;\n     if (addPath) {\n      const addPathNewPos = addPath.oldPos - diagonalPath;\n      canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;\n     }\n     const canRemove = removePath && removePath.oldPos + 1 < oldLen;\n     if (!canAdd && !canRemove) {\n      bestPath[diagonalPath] = void 0;\n      continue;\n     }\n     if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);\n     else basePath = this.addToPath(removePath, false, true, 1, options);\n     newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);\n     if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;\n     else {\n      bestPath[diagonalPath] = basePath;\n      if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);\n      if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);\n     }\n    }\n    editLength++;\n   };\n   if (callback) (function exec() {\n    setTimeout(function() {\n     if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);\n     if (!execEditLength()) exec();\n    }, 0);\n   })();\n   else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {\n    const ret = execEditLength();\n    if (ret) return ret;\n   }\n  }\n  addToPath(path, added, removed, oldPosInc, options) {\n   const last = path.lastComponent;\n   if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {\n    oldPos: path.oldPos + oldPosInc,\n    lastComponent: {\n     count: last.count + 1,\n     added,\n     removed,\n     previousComponent: last.previousComponent\n    }\n   };\n   else return {\n    oldPos: path.oldPos + oldPosInc,\n    lastComponent: {\n     count: 1,\n     added,\n     removed,\n     previousComponent: last\n    }\n   };\n  }\n  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {\n   const newLen = newTokens.length, oldLen = oldTokens.length;\n   let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;\n   while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {\n    newPos++;\n    oldPos++;\n    commonCount++;\n    if (options.oneChangePerToken) basePath.lastComponent = {\n     count: 1,\n     previousComponent: basePath.lastComponent,\n     added: false,\n     removed: false\n    };\n   }\n   if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {\n    count: commonCount,\n    previousComponent: basePath.lastComponent,\n    added: false,\n    removed: false\n   };\n   basePath.oldPos = oldPos;\n   return newPos;\n  }\n  equals(left, right, options) {\n   if (options.comparator) return options.comparator(left, right);\n   else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();\n  }\n  removeEmpty(array) {\n   const ret = [];\n   for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);\n   return ret;\n  }\n  castInput(value, options) {\n   return value;\n  }\n  tokenize(value, options) {\n   return Array.from(value);\n  }\n  join(chars) {\n   return chars.join(\"\");\n  }\n  postProcess(changeObjects, options) {\n   return changeObjects;\n  }\n  get useLongestToken() {\n   return false;\n  }\n  buildValues(lastComponent, newTokens, oldTokens) {\n   const components = [];\n   let nextComponent;\n   while (lastComponent) {\n    components.push(lastComponent);\n    nextComponent = lastComponent.previousComponent;\n    delete lastComponent.previousComponent;\n    lastComponent = nextComponent;\n   }\n   components.reverse();\n   const componentLen = components.length;\n   let componentPos = 0, newPos = 0, oldPos = 0;\n   for (; componentPos < componentLen; componentPos++) {\n    const component = components[componentPos];\n    if (!component.removed) {\n     if (!component.added && this.useLongestToken) {\n      let value = newTokens.slice(newPos, newPos + component.count);\n      value = value.map(function(value, i) {\n       const oldValue = oldTokens[oldPos + i];\n       return oldValue.length > value.length ? oldValue : value;\n      });\n      component.value = this.join(value);\n     } else component.value = this.join(newTokens.slice(newPos, newPos + component.count));\n     newPos += component.count;\n     if (!component.added) oldPos += component.count;\n    } else {\n     component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));\n     oldPos += component.count;\n    }\n   }\n   return components;\n  }\n };\n var ArrayDiff = class extends Diff {\n  tokenize(value) {\n   return value.slice();\n  }\n  join(value) {\n   return value;\n  }\n  removeEmpty(value) {\n   return value;\n  }\n };\n const arrayDiff = new ArrayDiff();\n function diffArrays(oldArr, newArr, options) {\n  return arrayDiff.diff(oldArr, newArr, options);\n }\n function listChanges(before, after, limits, equal = Object.is) {\n  if (before.length === 0 || after.length === 0) return [wholly(\"removed\", before), wholly(\"added\", after)].filter(({ items }) => items.length > 0);\n  return diffArrays([...before], [...after], {\n   comparator: equal,\n   maxEditLength: limits.edits,\n   timeout: limits.milliseconds\n  })?.map(({ value, added, removed }) => wholly(added ? \"added\" : removed ? \"removed\" : \"same\", value)) ?? null;\n }\n function wholly(kind, items) {\n  return {\n   kind,\n   items\n  };\n }\n const tokens = /[\\p{L}\\p{M}\\p{N}_]+|[^\\S\\n]+|\\n|[^\\p{L}\\p{M}\\p{N}_\\s]/gu;\n const limits = {\n  edits: 1e3,\n  milliseconds: 400\n };\n function wordDiff(before, after) {\n  const changes = listChanges(before.match(tokens) ?? [], after.match(tokens) ?? [], limits);\n  if (changes === null) return joined([{\n   kind: \"removed\",\n   text: before\n  }, {\n   kind: \"added\",\n   text: after\n  }]);\n  return joined(changes.map(({ kind, items }) => ({\n   kind,\n   text: items.join(\"\")\n  })));\n }\n function commonBlanks(a, b) {\n  let start = 0;\n  while (start < a.length && a[start] === b[start] && /\\s/u.test(a[start] ?? \"\")) start += 1;\n  let end = 0;\n  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end) && /\\s/u.test(a.at(-1 - end) ?? \"\")) end += 1;\n  return [a.slice(0, start), a.slice(a.length - end)];\n }\n function joined(pieces) {\n  const result = [];\n  let [removed, added] = [\"\", \"\"];\n  const same = (text) => {\n   const last = result.at(-1);\n   if (text === \"\") return;\n   if (last?.kind === \"same\") result[result.length - 1] = {\n    kind: \"same\",\n    text: last.text + text\n   };\n   else result.push({\n    kind: \"same\",\n    text\n   });\n  };\n  const flush = () => {\n   const [before, after] = commonBlanks(removed, added);\n   same(before);\n   const gone = removed.slice(before.length, removed.length - after.length);\n   const came = added.slice(before.length, added.length - after.length);\n   if (gone !== \"\") result.push({\n    kind: \"removed\",\n    text: gone\n   });\n   if (came !== \"\") result.push({\n    kind: \"added\",\n    text: came\n   });\n   same(after);\n   [removed, added] = [\"\", \"\"];\n  };\n  for (const [index, { kind, text }] of pieces.entries()) if (kind === \"removed\") removed += text;\n  else if (kind === \"added\") added += text;\n  else if (/^[^\\S\\n]+$/u.test(text) && removed + added !== \"\" && (pieces[index + 1]?.kind ?? \"same\") !== \"same\") {\n   removed += text;\n   added += text;\n  } else {\n   flush();\n   same(text);\n  }\n  flush();\n  return result;\n }\n const context = 2;\n function comparePart(library, detail) {\n  const section = element(\"section\", { class: \"card\" }, element(\"h2\", {}, \"Versions\"));\n  if (detail.versions.length === 0) section.append(element(\"p\", { class: \"empty\" }, \"Nothing of it was released yet: its first release gives it a version.\"));\n  const sides = sidesOf(library, detail);\n  if (sides.length > 1) section.append(comparison(sides));\n  if (detail.versions.length > 0) section.append(versionList(detail.versions));\n  return section;\n }\n function sidesOf(library, { text, versions }) {\n  const { texts } = library.details();\n  const released = versions.flatMap((each) => each.text === null ? [] : [{\n   name: each.version,\n   text: texts[each.text] ?? \"\"\n  }]);\n  const now = text === null ? null : texts[text] ?? null;\n  return now === null || now === released[0]?.text ? released : [{\n   name: \"not released yet\",\n   text: now\n  }, ...released];\n }\n function comparison(sides) {\n  const shown = element(\"div\", { \"aria-live\": \"polite\" });\n  const select = (label, chosen) => {\n   const made = element(\"select\", { \"aria-label\": label }, ...sides.map(({ name }, index) => element(\"option\", { value: String(index) }, name)));\n   made.value = String(chosen);\n   return made;\n  };\n  const [from, to] = [select(\"Compare from\", 1), select(\"Compare to\", 0)];\n  const show = () => {\n   const [before, after] = [sides[Number(from.value)], sides[Number(to.value)]];\n   if (before !== void 0 && after !== void 0) shown.replaceChildren(diffOf(before, after));\n  };\n  for (const each of [from, to]) each.addEventListener(\"change\", show);\n  show();\n  return element(\"div\", { class: \"compare\" }, element(\"p\", { class: \"sides\" }, element(\"label\", {}, \"From \", from), element(\"label\", {}, \"to \", to)), shown);\n }\n function diffOf(before, after) {\n  if (before.text === after.text) return element(\"p\", { class: \"empty\" }, `The texts of ${before.name} and ${after.name} are the same; front matter may differ.`);\n  return element(\"pre\", {\n   class: \"text diff\",\n   tabindex: \"0\",\n   \"aria-label\": `What changed from ${before.name} to ${after.name}`\n  }, ...shortened(wordDiff(before.text, after.text)).map(nodeOf));\n }\n function nodeOf({ kind, text }) {\n  if (kind === \"same\") return document.createTextNode(text);\n  return element(kind === \"added\" ? \"ins\" : \"del\", {}, text);\n }\n function shortened(pieces) {\n  return pieces.map((piece, index) => {\n   const lines = piece.text.split(\"\\n\");\n   const [head, tail] = [index === 0 ? 0 : context, index === pieces.length - 1 ? 0 : context];\n   const left = lines.length - head - tail - 1;\n   if (piece.kind !== \"same\" || left < 3) return piece;\n   const [first, last] = [lines.slice(0, head + (index === 0 ? 0 : 1)), lines.slice(lines.length - tail - (tail === 0 ? 0 : 1))];\n   const cut = `⋯ ${lines.length - first.length - last.length} lines stayed`;\n   return {\n    kind: \"same\",\n    text: [\n     ...first,\n     cut,\n     ...last\n    ].join(\"\\n\")\n   };\n  });\n }\n function versionList(versions) {\n  const item = ({ version, at, impact, notes }) => element(\"li\", {}, element(\"p\", {}, element(\"strong\", {}, version), \" \", element(\"span\", { class: `impact ${impact}` }, impact), \" \", element(\"span\", { class: \"soft\" }, dayText(at))), ...notes.length === 0 ? [] : [element(\"ul\", { class: \"plain\" }, ...notes.map((note) => element(\"li\", {}, note)))]);\n  return element(\"ol\", { class: \"versions\" }, ...versions.map(item));\n }\n const handlebars = /\\{\\{!--[\\s\\S]*?--\\}\\}|\\{\\{\\{[\\s\\S]*?\\}\\}\\}|\\{\\{[\\s\\S]*?\\}\\}/gu;\n const variable = /^\\{\\{\\{?~?\\s*&?\\s*(?<name>[\\p{L}_][\\p{L}\\p{N}_.-]*)\\s*~?\\}?\\}\\}$/u;\n const partial = /^\\{\\{~?>\\s*(?<name>[^\\s}]+)[^}]*\\}\\}$/u;\n const role = /^\\{\\{~?\\s*role\\s+[\"'](?<name>[^\"']*)[\"']\\s*~?\\}\\}$/u;\n const remark = /^\\{\\{~?!/u;\n const words = /* @__PURE__ */ new Set([\n  \"else\",\n  \"history\",\n  \"this\"\n ]);\n function simple(pieces, value) {\n  return {\n   pieces,\n   markOf: (text) => {\n    if (/^\\{[{%]?[#!]/u.test(text) && !value.test(text)) return {\n     kind: text.startsWith(\"{{#\") ? \"logic\" : \"remark\",\n     text,\n     name: \"\"\n    };\n    const name = value.exec(text)?.groups?.[\"name\"];\n    return name === void 0 ? {\n     kind: \"logic\",\n     text,\n     name: \"\"\n    } : {\n     kind: \"variable\",\n     text,\n     name\n    };\n   }\n  };\n }\n const inBraces = /^\\{\\{\\{?\\s*&?\\s*(?<name>[\\p{L}_][\\p{L}\\p{N}_.-]*)\\s*\\}?\\}\\}$/u;\n const markings = /* @__PURE__ */ new Map([\n  [\"handlebars\", {\n   pieces: handlebars,\n   markOf\n  }],\n  [\"mustache\", simple(/\\{\\{\\{[\\s\\S]*?\\}\\}\\}|\\{\\{[\\s\\S]*?\\}\\}/gu, inBraces)],\n  [\"jinja2\", simple(/\\{#[\\s\\S]*?#\\}|\\{%[\\s\\S]*?%\\}|\\{\\{[\\s\\S]*?\\}\\}/gu, /^\\{\\{-?\\s*(?<name>[\\p{L}_][\\p{L}\\p{N}_.]*)\\s*(?:\\|[^}]*)?-?\\}\\}$/u)],\n  [\"braces\", simple(/\\{\\{\\s*[\\p{L}_][\\p{L}\\p{N}_.-]*\\s*\\}\\}/gu, inBraces)],\n  [\"input-fields\", simple(/\\$\\{input:[\\w.-]+(?::[^}\\n]*)?\\}/gu, /^\\$\\{input:(?<name>[\\w.-]+)/u)]\n ]);\n function marksOf(text, language) {\n  const marking = markings.get(language);\n  if (marking === void 0) return [{\n   kind: \"text\",\n   text,\n   name: \"\"\n  }];\n  const marks = [];\n  let from = 0;\n  for (const match of text.matchAll(marking.pieces)) {\n   if (match.index > from) marks.push({\n    kind: \"text\",\n    text: text.slice(from, match.index),\n    name: \"\"\n   });\n   marks.push(marking.markOf(match[0]));\n   from = match.index + match[0].length;\n  }\n  return from < text.length ? [...marks, {\n   kind: \"text\",\n   text: text.slice(from),\n   name: \"\"\n  }] : marks;\n }\n function markOf(text) {\n  if (remark.test(text)) return {\n   kind: \"remark\",\n   text,\n   name: \"\"\n  };\n  const named = [\n   [\"partial\", partial],\n   [\"role\", role],\n   [\"variable\", variable]\n  ];\n  for (const [kind, pattern] of named) {\n   const name = pattern.exec(text)?.groups?.[\"name\"];\n   if (name !== void 0 && !(kind === \"variable\" && words.has(name))) return {\n    kind,\n    text,\n    name\n   };\n  }\n  return {\n   kind: \"logic\",\n   text,\n   name: \"\"\n  };\n }\n const deepest = 8;\n function textPart(library, detail) {\n  const { texts } = library.details();\n  const text = detail.text === null ? null : texts[detail.text] ?? null;\n  const section = element(\"section\", { class: \"card\" }, element(\"h2\", {}, \"Text\"));\n  if (text === null) {\n   section.append(element(\"p\", { class: \"empty\" }, \"The file cannot be read as a prompt: prompt-libraries check --all says why.\"));\n   return section;\n  }\n  const marks = marksOf(text, detail.template);\n  const shown = element(\"pre\", {\n   class: \"text\",\n   tabindex: \"0\",\n   \"aria-label\": \"Text of the prompt\"\n  });\n  const show = (filled) => shown.replaceChildren(...nodesOf(library, marks, filled ? deepest : 0));\n  if (marks.some(({ kind }) => kind === \"partial\")) {\n   const box = element(\"input\", { type: \"checkbox\" });\n   box.addEventListener(\"change\", () => show(box.checked));\n   section.append(element(\"label\", { class: \"check\" }, box, \" Fill in partials\"));\n  }\n  show(false);\n  section.append(shown);\n  return section;\n }\n function nodesOf(library, marks, deep) {\n  return marks.map(({ kind, text, name }) => {\n   switch (kind) {\n    case \"text\": return document.createTextNode(text);\n    case \"variable\": return element(\"mark\", {\n     class: \"variable\",\n     title: \"variable\"\n    }, text);\n    case \"role\": return element(\"span\", { class: \"role\" }, name);\n    case \"partial\": return partialNode(library, name, text, deep);\n    case \"logic\":\n    case \"remark\": return element(\"span\", { class: kind }, text);\n   }\n  });\n }\n function partialNode(library, id, text, deep) {\n  if (library.placeOf(id) === null) return element(\"span\", {\n   class: \"logic\",\n   title: \"There is no prompt of this id.\"\n  }, text);\n  const { prompts, texts } = library.details();\n  const detail = Object.hasOwn(prompts, id) ? prompts[id] : void 0;\n  const inner = detail?.text === null || detail === void 0 ? void 0 : texts[detail.text];\n  if (deep === 0 || detail === void 0 || inner === void 0) return element(\"a\", {\n   class: \"partial\",\n   href: `#/prompt/${encodeURIComponent(id)}`\n  }, text);\n  return element(\"span\", {\n   class: \"filled\",\n   title: id\n  }, ...nodesOf(library, marksOf(inner.replace(/\\n$/u, \"\"), detail.template), deep - 1));\n }\n function evidencePart({ evidence }) {\n  const section = element(\"section\", { class: \"card\" }, element(\"h2\", {}, \"Evidence\"));\n  if (evidence.length === 0) section.append(element(\"p\", { class: \"empty\" }, \"No evaluation with a model is recorded.\"));\n  else section.append(element(\"ul\", { class: \"plain\" }, ...evidence.map(({ version, model, at, passed, total }) => element(\"li\", {}, `${passed} of ${total} cases passed with ${model}${version === null ? \"\" : `, version ${version}`} on ${dayText(at)}`))));\n  return section;\n }\n const height = 48;\n function usagePart({ usage, lastUsed, unused }) {\n  const section = element(\"section\", { class: \"card\" }, element(\"h2\", {}, \"Usage\"));\n  const [first] = usage;\n  const last = usage.at(-1);\n  if (first === void 0 || last === void 0) {\n   section.append(element(\"p\", { class: \"empty\" }, unused === true ? \"No request in the last 30 days.\" : \"No usage is recorded.\"));\n   return section;\n  }\n  const most = Math.max(1, ...usage.map(({ requests }) => requests));\n  const words = `${usage.reduce((sum, { requests }) => sum + requests, 0).toLocaleString(\"en\")} requests from ${first.day} to ${last.day}${lastUsed === null || lastUsed === last.day ? \"\" : `, the last on ${lastUsed}`}`;\n  const bars = usage.map(({ requests }, index) => {\n   const tall = requests / most * height;\n   return shape(\"rect\", {\n    class: \"fill plain\",\n    x: `${index / usage.length * 100}%`,\n    width: `${80 / usage.length}%`,\n    y: String(height - tall),\n    height: String(tall)\n   });\n  });\n  section.append(shape(\"svg\", {\n   class: \"usage\",\n   width: \"100%\",\n   height: String(height),\n   role: \"img\",\n   \"aria-label\": words\n  }, ...bars), element(\"p\", { class: \"soft\" }, words));\n  return section;\n }\n function promptPage(library, id) {\n  const back = element(\"p\", { class: \"back\" }, element(\"a\", { href: \"#/\" }, \"← All prompts\"));\n  const place = library.placeOf(id);\n  if (place === null) return [\n   back,\n   element(\"h1\", { tabindex: \"-1\" }, id),\n   element(\"p\", { class: \"empty card\" }, \"This library has no prompt of that id. It may have been removed or renamed.\")\n  ];\n  const { prompts } = library.details();\n  const detail = Object.hasOwn(prompts, id) ? prompts[id] ?? null : null;\n  const description = detail?.description ?? library.island.descriptions[place] ?? \"It cannot be read: prompt-libraries check --all says why.\";\n  return [\n   back,\n   element(\"h1\", { tabindex: \"-1\" }, id),\n   element(\"p\", { class: \"lead\" }, description),\n   element(\"p\", { class: \"chips\" }, statusCell(library, place), ...chips(library, place, detail)),\n   ...deprecationNotice(detail),\n   element(\"div\", { class: \"prompt\" }, element(\"div\", {}, ...mainParts(library, id, detail)), element(\"aside\", { \"aria-label\": \"Facts\" }, factsPart(library, place, detail), needsPart(library, place)))\n  ];\n }\n function chips({ island }, place, detail) {\n  const version = island.versions[place] ?? null;\n  const stable = detail?.stable ?? null;\n  const tags = (island.tagged[place] ?? []).map((tag) => island.tags[tag] ?? \"\");\n  return [\n   element(\"span\", { class: \"chip\" }, version === null ? \"no version yet\" : version),\n   ...stable !== null && stable !== version ? [element(\"span\", { class: \"chip\" }, `users get ${stable}`)] : [],\n   ...tags.map((tag) => element(\"a\", {\n    class: \"chip tag\",\n    href: `#/prompts?tag=${encodeURIComponent(tag)}`\n   }, `# ${tag}`))\n  ];\n }\n function deprecationNotice(detail) {\n  const deprecation = detail?.deprecation ?? null;\n  if (deprecation === null) return [];\n  const { removal, replacement, reason, guide } = deprecation;\n  const instead = replacement === null ? [] : [\n   \" Use \",\n   promptLink(replacement),\n   \" instead.\"\n  ];\n  const words = [...reason === null ? [] : [` ${reason}`], ...guide === null ? [] : [` Guide: ${guide}`]];\n  return [element(\"p\", { class: \"card notice\" }, element(\"strong\", {}, `⚠ Deprecated, removal on ${removal}.`), ...instead, ...words)];\n }\n function mainParts(library, id, detail) {\n  if (detail === null) {\n   const { detailed } = library.island;\n   const words = `This page carries the texts of ${detailed} of ${library.count} prompts: those something happens to, then those that changed last. This one is in the repository:`;\n   return [element(\"section\", { class: \"card\" }, element(\"h2\", {}, \"Text\"), element(\"p\", {}, words), element(\"pre\", {}, `prompt-libraries show ${id}\\nprompt-libraries history ${id}`))];\n  }\n  return [\n   textPart(library, detail),\n   comparePart(library, detail),\n   evidencePart(detail),\n   usagePart(detail)\n  ];\n }\n function factsPart({ island }, place, detail) {\n  const modified = island.modified[place] ?? null;\n  const tests = detail?.tests ?? null;\n  const rows = [\n   [\"Owner\", island.owners[island.owner[place] ?? -1] ?? \"nobody\"],\n   [\"Category\", island.categories[island.category[place] ?? -1] ?? \"\"],\n   [\"Changed\", modified === null ? \"not known: the clone is shallow\" : `${dayText(modified * 86400)} (${agoText(modified, island.at)})`],\n   [\"Tokens\", island.tokens[place]?.toLocaleString(\"en\") ?? \"not known\"],\n   ...detail === null ? [] : detailRows(detail),\n   ...detail === null ? [] : [[\"Tests\", tests === null ? \"none\" : `${tests.cases === null ? \"\" : `${tests.cases} cases in `}${tests.path}`]]\n  ];\n  return element(\"section\", { class: \"card\" }, element(\"h2\", {}, \"Facts\"), element(\"dl\", { class: \"facts\" }, ...rows.flatMap(([term, says]) => [element(\"dt\", {}, term), element(\"dd\", {}, says)])));\n }\n function detailRows({ author, created, model, variables, aliases, path }) {\n  return [\n   ...created === null ? [] : [[\"Added\", `${dayText(created)}${author === null ? \"\" : ` by ${author}`}`]],\n   [\"Model\", model],\n   [\"Variables\", variables.join(\", \") || \"none\"],\n   ...aliases.length === 0 ? [] : [[\"Was called\", aliases.join(\", \")]],\n   [\"File\", path]\n  ];\n }\n function needsPart(library, place) {\n  const { ids, needs } = library.island;\n  const needed = (needs[place] ?? []).map((each) => typeof each === \"number\" ? ids[each] ?? \"\" : each);\n  const dependents = library.dependents(place).map((each) => ids[each] ?? \"\");\n  const list = (of, none) => of.length === 0 ? element(\"p\", { class: \"soft\" }, none) : element(\"ul\", { class: \"plain\" }, ...of.map((id) => element(\"li\", {}, library.placeOf(id) === null ? `${id} (missing)` : promptLink(id))));\n  return element(\"section\", { class: \"card\" }, element(\"h2\", {}, \"Needs\"), list(needed, \"No other prompt.\"), element(\"h2\", {}, \"Needed by\"), list(dependents, \"No other prompt.\"));\n }\n function promptLink(id) {\n  return element(\"a\", {\n   class: \"id\",\n   href: `#/prompt/${encodeURIComponent(id)}`\n  }, id);\n }\n const noFilters = {\n  query: \"\",\n  status: \"\",\n  category: \"\",\n  owner: \"\",\n  tag: \"\"\n };\n const names = [\n  \"status\",\n  \"category\",\n  \"owner\",\n  \"tag\"\n ];\n function filterForm({ island }, changed) {\n  const query = byId(\"query\");\n  const clear = byId(\"clear\");\n  const choices = {\n   status: island.statuses.map(({ name }) => name),\n   category: island.categories,\n   owner: island.owners,\n   tag: island.tags\n  };\n  for (const name of names) byId(name).append(...choices[name].map((value) => element(\"option\", { value }, value)));\n  const read = () => ({\n   query: query.value,\n   status: byId(\"status\").value,\n   category: byId(\"category\").value,\n   owner: byId(\"owner\").value,\n   tag: byId(\"tag\").value\n  });\n  const tell = () => {\n   const filters = read();\n   clear.hidden = Object.values(filters).every((value) => value === \"\");\n   changed(filters);\n  };\n  const form = byId(\"filters\");\n  form.addEventListener(\"input\", tell);\n  form.addEventListener(\"submit\", (event) => event.preventDefault());\n  form.addEventListener(\"reset\", () => setTimeout(tell, 0));\n  return {\n   show: (filters) => {\n    query.value = filters.query;\n    for (const name of names) byId(name).value = filters[name];\n    tell();\n   },\n   focus: () => query.focus()\n  };\n }\n function passes({ island }, filters) {\n  const status = filters.status === \"\" ? null : island.statuses.findIndex(({ name }) => name === filters.status);\n  const category = filters.category === \"\" ? null : island.categories.indexOf(filters.category);\n  const owner = filters.owner === \"\" ? null : island.owners.indexOf(filters.owner);\n  const tag = filters.tag === \"\" ? null : island.tags.indexOf(filters.tag);\n  return (place) => (status === null || island.status[place] === status) && (category === null || island.category[place] === category) && (owner === null || island.owner[place] === owner) && (tag === null || (island.tagged[place]?.includes(tag) ?? false));\n }\n function withinOneTypo(a, b) {\n  const [short, long] = a.length <= b.length ? [a, b] : [b, a];\n  if (long.length - short.length > 1) return false;\n  let start = 0;\n  while (start < short.length && short[start] === long[start]) start += 1;\n  let end = 0;\n  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end += 1;\n  const [left, other] = [short.length - start - end, long.length - start - end];\n  if (left <= 1 && other <= 1) return true;\n  return left === 2 && other === 2 && short[start] === long[start + 1] && short[start + 1] === long[start];\n }\n function beginsWithinOneTypo(typed, word) {\n  for (let length = typed.length - 1; length <= typed.length + 1; length += 1) if (length <= word.length && withinOneTypo(typed, word.slice(0, length))) return true;\n  return withinOneTypo(typed, word);\n }\n const exact = 1;\n const begun = .7;\n const mistyped = .4;\n const beginningFrom = 2;\n const typoFrom = 4;\n function wordsOf(text) {\n  return text.normalize(\"NFKD\").replace(/\\p{M}/gu, \"\").toLowerCase().match(/[\\p{L}\\p{N}]+/gu) ?? [];\n }\n function wordIndex(documents) {\n  const postings = postingsOf(documents);\n  return (words, having) => {\n   const scores = [...new Set(words)].map((word) => scoresFor(word, postings));\n   const [first, ...others] = scores;\n   if (first === void 0) return [];\n   return (having === \"all\" ? withAll(first, others) : withAny(scores)).sort((a, b) => b[1] - a[1] || a[0] - b[0]);\n  };\n }\n function withAll(first, others) {\n  return [...first].flatMap(([place, score]) => {\n   let sum = score;\n   for (const other of others) {\n    const more = other.get(place);\n    if (more === void 0) return [];\n    sum += more;\n   }\n   return [[place, sum]];\n  });\n }\n function withAny(scores) {\n  const sums = /* @__PURE__ */ new Map();\n  for (const each of scores) for (const [place, score] of each) sums.set(place, (sums.get(place) ?? 0) + score);\n  return [...sums];\n }\n function scoresFor(typed, postings) {\n  const scores = /* @__PURE__ */ new Map();\n  const forgiving = typed.length >= typoFrom;\n  for (const [word, { places, weights }] of postings) {\n   const quality = word === typed ? exact : typed.length >= beginningFrom && word.startsWith(typed) ? begun : forgiving && beginsWithinOneTypo(typed, word) ? mistyped : 0;\n   if (quality === 0) continue;\n   for (const [index, place] of places.entries()) {\n    const score = (weights[index] ?? 0) * quality;\n    if (score > (scores.get(place) ?? 0)) scores.set(place, score);\n   }\n  }\n  return scores;\n }\n function postingsOf(documents) {\n  const postings = /* @__PURE__ */ new Map();\n  let place = 0;\n  for (const fields of documents) {\n   for (const { text, weight } of fields) for (const word of wordsOf(text)) {\n    const known = postings.get(word);\n    if (known === void 0) postings.set(word, {\n     places: [place],\n     weights: [weight]\n    });\n    else {\n     known.places.push(place);\n     known.weights.push(weight);\n    }\n   }\n   place += 1;\n  }\n  return postings;\n }\n const weights = {\n  name: 8,\n  tag: 4,\n  place: 3,\n  owner: 2,\n  status: 2,\n  description: 1\n };\n function searchIn(island) {\n  const index = wordIndex(island.ids.map((_, place) => fieldsOf(island, place)));\n  return (query) => {\n   const words = wordsOf(query);\n   return words.length === 0 ? null : index(words, \"all\").map(([place]) => place);\n  };\n }\n function fieldsOf(island, place) {\n  const id = island.ids[place] ?? \"\";\n  const category = island.categories[island.category[place] ?? -1] ?? \"\";\n  return [\n   {\n    text: id.startsWith(`${category}-`) ? id.slice(category.length + 1) : id,\n    weight: weights.name\n   },\n   {\n    text: category,\n    weight: weights.place\n   },\n   ...(island.tagged[place] ?? []).map((tag) => ({\n    text: island.tags[tag] ?? \"\",\n    weight: weights.tag\n   })),\n   {\n    text: island.owners[island.owner[place] ?? -1] ?? \"\",\n    weight: weights.owner\n   },\n   {\n    text: island.statuses[island.status[place] ?? -1]?.name ?? \"\",\n    weight: weights.status\n   },\n   {\n    text: island.descriptions[place] ?? \"\",\n    weight: weights.description\n   }\n  ];\n }\n const pageSize = 50;\n function promptTable(library) {\n  let search = null;\n  let filters = noFilters;\n  let sorting = null;\n  let shown = pageSize;\n  const heads = columns.map((column) => headOf(column, () => {\n   sorting = {\n    column,\n    down: sorting?.column === column ? !sorting.down : column.downFirst\n   };\n   update();\n  }));\n  byId(\"columns\").replaceChildren(...heads);\n  const update = () => {\n   search ??= searchIn(library.island);\n   const found = foundBy(library, search, filters, sorting);\n   for (const [index, head] of heads.entries()) head.setAttribute(\"aria-sort\", sortText(sorting, columns[index]));\n   byId(\"rows\").replaceChildren(...found.slice(0, shown).map((place) => rowOf(library, place)));\n   byId(\"found\").textContent = found.length === library.count ? `${library.count} prompts` : `${found.length} of ${library.count} prompts`;\n   byId(\"nothing\").hidden = found.length > 0;\n   byId(\"table\").hidden = found.length === 0;\n   const more = byId(\"more\");\n   more.hidden = found.length <= shown;\n   more.textContent = `Show ${Math.min(pageSize, found.length - shown)} more`;\n  };\n  const form = filterForm(library, (changed) => {\n   filters = changed;\n   shown = pageSize;\n   if (changed.query !== \"\") sorting = null;\n   update();\n  });\n  byId(\"more\").addEventListener(\"click\", () => {\n   const before = shown;\n   shown += pageSize;\n   update();\n   byId(\"rows\").children[before]?.querySelector(\"a\")?.focus();\n  });\n  update();\n  return {\n   filter: (changed) => form.show({\n    ...noFilters,\n    ...changed\n   }),\n   focus: form.focus\n  };\n }\n function foundBy(library, search, filters, sorting) {\n  const found = (search(filters.query) ?? library.island.ids.map((_, place) => place)).filter(passes(library, filters));\n  return sorting === null ? found : found.toSorted(comparison$1(library, sorting.column, sorting.down));\n }\n function sortText(sorting, column) {\n  if (sorting === null || sorting.column !== column) return \"none\";\n  return sorting.down ? \"descending\" : \"ascending\";\n }\n function headOf({ name, kind }, sort) {\n  const button = element(\"button\", { type: \"button\" }, name, element(\"span\", {\n   class: \"arrow\",\n   \"aria-hidden\": \"true\"\n  }));\n  button.addEventListener(\"click\", sort);\n  return element(\"th\", {\n   scope: \"col\",\n   role: \"columnheader\",\n   class: kind\n  }, button);\n }\n function rowOf(library, place) {\n  return element(\"tr\", { role: \"row\" }, ...columns.map(({ name, kind, cell }) => element(\"td\", {\n   role: \"cell\",\n   class: kind,\n   \"data-column\": name\n  }, cell(library, place))));\n }\n const themes = [\n  \"auto\",\n  \"light\",\n  \"dark\"\n ];\n const key = \"prompt-libraries-theme\";\n const signs = {\n  auto: \"◐ Auto\",\n  light: \"☀ Light\",\n  dark: \"☾ Dark\"\n };\n function themeButton() {\n  const button = byId(\"theme\");\n  let theme = kept();\n  const show = () => {\n   if (theme === \"auto\") delete document.documentElement.dataset[\"theme\"];\n   else document.documentElement.dataset[\"theme\"] = theme;\n   button.textContent = signs[theme];\n   button.setAttribute(\"aria-label\", `Theme: ${theme}`);\n  };\n  button.addEventListener(\"click\", () => {\n   theme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? \"auto\";\n   try {\n    localStorage.setItem(key, theme);\n   } catch {}\n   show();\n  });\n  button.hidden = false;\n  show();\n }\n function kept() {\n  try {\n   return themes.find((each) => each === localStorage.getItem(key)) ?? \"auto\";\n  } catch {\n   return \"auto\";\n  }\n }\n function read(id) {\n  return JSON.parse(byId(id).textContent ?? \"\");\n }\n const library = readLibrary(read(\"library\"), () => read(\"details\"));\n const table = promptTable(library);\n const title = document.title;\n let left = 0;\n let shownPrompt = null;\n function route() {\n  const [path = \"\", search = \"\"] = location.hash.replace(/^#\\/?/u, \"\").split(\"?\");\n  const [page, id] = path.split(\"/\");\n  if (page === \"prompt\" && id !== void 0) return showPrompt(decoded(id));\n  showOverview();\n  if (page === \"prompts\") {\n   if (search !== \"\") table.filter(Object.fromEntries(new URLSearchParams(search)));\n   byId(\"prompts\").scrollIntoView();\n   if (search === \"\") table.focus();\n   else byId(\"prompts-title\").focus({ preventScroll: true });\n  }\n }\n function showPrompt(id) {\n  if (shownPrompt === null) left = scrollY;\n  shownPrompt = id;\n  const main = byId(\"prompt\");\n  const [heading, ...others] = promptPage(library, id);\n  main.replaceChildren(...heading === void 0 ? [] : [heading], ...others);\n  byId(\"overview\").hidden = true;\n  byId(\"summary\").hidden = true;\n  main.hidden = false;\n  document.title = `${id} · ${title}`;\n  scrollTo(0, 0);\n  main.querySelector(\"h1\")?.focus();\n }\n function showOverview() {\n  const from = shownPrompt;\n  shownPrompt = null;\n  byId(\"overview\").hidden = false;\n  byId(\"summary\").hidden = false;\n  byId(\"prompt\").hidden = true;\n  document.title = title;\n  if (from === null) return;\n  scrollTo(0, left);\n  [...document.querySelectorAll(\"#overview a.id\")].find((each) => each.textContent === from)?.focus({ preventScroll: true });\n }\n function decoded(text) {\n  try {\n   return decodeURIComponent(text);\n  } catch {\n   return text;\n  }\n }\n document.addEventListener(\"keydown\", (event) => {\n  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;\n  if (event.key !== \"/\" || typing || event.ctrlKey || event.metaKey || event.altKey) return;\n  event.preventDefault();\n  if (shownPrompt !== null) location.hash = \"#/prompts\";\n  table.focus();\n });\n addEventListener(\"hashchange\", route);\n themeButton();\n route();\n\n})();";
const pageStyle = ":root {\ncolor-scheme: light dark;\n--ground: #f5f5f2;\n--paper: #ffffff;\n--sunken: #f1f1ed;\n--line: #e2e2dc;\n--ink: #1d1e23;\n--soft: #5b5e68;\n--accent: #4747c9;\n--accent-soft: #e9e9fa;\n--good: #17754a;\n--good-soft: #dff3e7;\n--warn: #8a5300;\n--warn-soft: #fbeed6;\n--bad: #b3261e;\n--bad-soft: #fbe4e1;\n--draft: #a9a9b4;\n--review: #d19a2a;\n--approved: #6f8de0;\n--deployed: #2f9e6b;\n--deprecated: #d9743a;\n--archived: #c9c9cf;\n--unreadable: #b3261e;\n--shadow: 0 1px 2px rgb(29 30 35 / 5%), 0 4px 16px rgb(29 30 35 / 4%);\n--small: 0.8125rem;\n--base: 0.9375rem;\n--large: 1.125rem;\n--title: 1.625rem;\n--mono: ui-monospace, \"SF Mono\", \"Cascadia Mono\", \"Segoe UI Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace;\n}\n@media (prefers-color-scheme: dark) {\n:root:not([data-theme=\"light\"]) {\n--ground: #131418;\n--paper: #1b1c22;\n--sunken: #23252c;\n--line: #30323b;\n--ink: #ececf1;\n--soft: #a6a9b5;\n--accent: #a3a4f7;\n--accent-soft: #2a2b4d;\n--good: #62cb95;\n--good-soft: #173626;\n--warn: #e3ab55;\n--warn-soft: #3a2c12;\n--bad: #f48d84;\n--bad-soft: #44201d;\n--draft: #70727e;\n--review: #d9a53d;\n--approved: #7f9cee;\n--deployed: #45b27f;\n--deprecated: #e08850;\n--archived: #4b4d57;\n--unreadable: #f48d84;\n--shadow: none;\n}\n}\n:root[data-theme=\"light\"] { color-scheme: light; }\n:root[data-theme=\"dark\"] {\ncolor-scheme: dark;\n--ground: #131418;\n--paper: #1b1c22;\n--sunken: #23252c;\n--line: #30323b;\n--ink: #ececf1;\n--soft: #a6a9b5;\n--accent: #a3a4f7;\n--accent-soft: #2a2b4d;\n--good: #62cb95;\n--good-soft: #173626;\n--warn: #e3ab55;\n--warn-soft: #3a2c12;\n--bad: #f48d84;\n--bad-soft: #44201d;\n--draft: #70727e;\n--review: #d9a53d;\n--approved: #7f9cee;\n--deployed: #45b27f;\n--deprecated: #e08850;\n--archived: #4b4d57;\n--unreadable: #f48d84;\n--shadow: none;\n}\n\n*, *::before, *::after { box-sizing: border-box; }\nhtml { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }\nbody {\nmargin: 0;\nbackground: var(--ground);\ncolor: var(--ink);\nfont: 400 var(--base)/1.55 system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", \"Noto Sans\", \"Liberation Sans\", Arial, sans-serif;\n}\nh1, h2, p, ul, ol, dl, dd, table { margin: 0; padding: 0; }\nul, ol { list-style: none; }\nh1 { font-size: var(--title); line-height: 1.25; font-weight: 650; letter-spacing: -0.015em; overflow-wrap: anywhere; }\nh2 { font-size: var(--large); line-height: 1.3; font-weight: 620; letter-spacing: -0.005em; margin-bottom: 1rem; }\nh1:focus, h2:focus { outline: none; }\na { color: var(--accent); text-decoration: none; }\na:hover { text-decoration: underline; text-underline-offset: 0.2em; }\ncode, pre, kbd { font-family: var(--mono); font-size: 0.92em; }\nstrong { font-weight: 620; }\n[hidden] { display: none !important; }\n:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }\n.soft { color: var(--soft); }\n.id { font-weight: 560; overflow-wrap: anywhere; }\n.skip { position: absolute; left: -100vw; background: var(--paper); padding: 0.5rem 1rem; z-index: 2; }\n.skip:focus { left: 1rem; top: 1rem; }\n\nheader.top, main, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.5rem; }\nheader.top { padding-top: 1.5rem; }\n.bar { display: flex; justify-content: space-between; align-items: center; gap: 1rem; }\n.mark { font-size: var(--title); font-weight: 680; letter-spacing: -0.02em; line-height: 1.25; overflow-wrap: anywhere; }\n.mark a { color: inherit; }\n.mark .chip { vertical-align: 0.35em; margin-left: 0.4rem; letter-spacing: 0; }\n.lead { font-size: var(--large); color: var(--soft); margin-top: 0.25rem; line-height: 1.45; max-width: 46rem; }\n#summary > .soft { font-size: var(--small); margin-top: 0.35rem; }\nmain { padding-top: 1.5rem; display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); }\nfooter { font-size: var(--small); padding-top: 2rem; padding-bottom: 3rem; }\n\n.figures { display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); margin-top: 1.5rem; background: var(--paper); border: 1px solid var(--line); border-radius: 12px; box-shadow: var(--shadow); }\n.figures div { padding: 1rem 1.25rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }\n.figures div + div { border-left: 1px solid var(--line); }\n.figures dt { font-size: var(--small); color: var(--soft); line-height: 1.35; }\n.figures dd { font-size: var(--title); font-weight: 640; line-height: 1.3; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }\n\n.card { background: var(--paper); border: 1px solid var(--line); border-radius: 12px; padding: 1.25rem 1.5rem 1.5rem; box-shadow: var(--shadow); min-width: 0; }\n.count { font-size: var(--small); font-weight: 560; color: var(--soft); background: var(--sunken); border-radius: 99px; padding: 0.1rem 0.55rem; vertical-align: 0.1em; font-variant-numeric: tabular-nums; }\n.chip { display: inline-block; font-size: var(--small); font-weight: 520; line-height: 1.4; color: var(--soft); background: var(--sunken); border-radius: 99px; padding: 0.1rem 0.6rem; white-space: nowrap; }\n.chip.tag { color: var(--accent); background: var(--accent-soft); }\n.empty { color: var(--soft); background: var(--sunken); border-radius: 8px; padding: 0.85rem 1rem; }\n.calm { color: var(--good); background: var(--good-soft); border-radius: 12px; padding: 0.85rem 1.25rem; font-weight: 520; }\n.notice { background: var(--warn-soft); border-color: transparent; color: var(--warn); padding: 0.85rem 1.25rem; box-shadow: none; }\n.notice a { color: inherit; text-decoration: underline; }\n\n.needs li { display: grid; grid-template-columns: 1.75rem 7.5rem 1fr; gap: 0.25rem 0.5rem; padding: 0.6rem 0; align-items: baseline; overflow-wrap: anywhere; }\n.needs li + li { border-top: 1px solid var(--line); }\n.needs .sign { display: inline-grid; place-items: center; width: 1.5rem; height: 1.5rem; border-radius: 50%; font-size: var(--small); font-weight: 700; align-self: start; background: var(--warn-soft); color: var(--warn); }\n.needs .now .sign { background: var(--bad-soft); color: var(--bad); }\n.needs strong { color: var(--warn); }\n.needs .now strong { color: var(--bad); }\n\n.lanes > li + li, .experiments > li + li { border-top: 1px solid var(--line); margin-top: 1.25rem; padding-top: 1.25rem; }\n.lane-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2rem 0.75rem; margin-bottom: 0.4rem; }\n.lane-foot { font-size: var(--small); margin-top: 0.35rem; }\nsvg { display: block; overflow: visible; }\nsvg svg { overflow: hidden; }\nsvg text { font-size: 0.75rem; fill: var(--soft); }\nsvg .end { text-anchor: end; }\n.phase { fill: var(--sunken); stroke: var(--line); }\n.phase.done { fill: var(--good-soft); stroke: none; }\n.phase.current { fill: var(--accent-soft); stroke: none; }\n.phase.to-come { stroke-dasharray: 4 3; }\ntext.label.tiny { display: none; }\ntext.label.done { fill: var(--good); font-weight: 560; }\ntext.label.current { fill: var(--accent); font-weight: 640; }\n.spark { fill: none; stroke: var(--accent); stroke-width: 1.75; stroke-linejoin: round; }\n.point { fill: var(--accent); }\n.limit { stroke: var(--bad); stroke-dasharray: 4 4; }\ntext.limit-label { fill: var(--bad); }\n.now { stroke: var(--bad); stroke-width: 1.5; }\ntext.now-label { fill: var(--bad); text-anchor: middle; font-weight: 600; }\ntext.now-label.end, text.limit-label.end { text-anchor: end; }\ntext.now-label.start { text-anchor: start; }\n.verdict { font-weight: 560; }\n.verdict.advance { color: var(--good); }\n.verdict.hold { color: var(--warn); }\n.verdict.rollback { color: var(--bad); }\n\n.arms li { display: grid; grid-template-columns: 9rem minmax(0, 1fr) 21rem; gap: 1rem; align-items: center; padding: 0.25rem 0; font-size: var(--small); }\n.experiments .lane-head + .soft { margin-bottom: 0.5rem; font-size: var(--small); }\n.zero { stroke: var(--soft); }\n.range { fill: var(--draft); opacity: 0.55; }\n.estimate { fill: var(--soft); }\n.better .range { fill: var(--good); }\n.better .estimate { fill: var(--good); }\n.worse .range { fill: var(--bad); }\n.worse .estimate { fill: var(--bad); }\n\n.deprecations li { display: grid; grid-template-columns: minmax(0, 17rem) 1fr minmax(0, 15rem); gap: 1.25rem; align-items: center; padding: 0.6rem 0; }\n.deprecations li + li { border-top: 1px solid var(--line); }\n.deprecations div span { font-size: var(--small); }\n.deprecations div strong { display: block; }\n.deprecations .id { font-size: var(--base); }\n.deprecations div .soft .id { font-size: var(--small); }\n.deprecations div:first-child .soft { display: block; }\n.timeline .left { fill: var(--review); }\n.timeline .left.soft_removal, .timeline .left.hard_removal { fill: var(--deprecated); }\n.timeline .overdue { fill: var(--bad); }\n.timeline .mark { stroke: var(--paper); stroke-width: 2; }\n.timeline .today { stroke: var(--soft); }\n.urgent { color: var(--bad); }\n.key { font-size: var(--small); margin-top: 0.75rem; }\n\n.columns { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1.25rem; }\n.bars li { display: grid; grid-template: \"name number percent\" \"bar bar bar\" / minmax(0, 1fr) auto 3.2rem; gap: 0.2rem 0.5rem; align-items: baseline; padding: 0.35rem 0; font-variant-numeric: tabular-nums; }\n.bars .share { grid-area: bar; }\n.bars .name { display: flex; gap: 0.4rem; min-width: 0; color: var(--ink); }\n.bars .name span:last-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }\n.bars .icon { width: 1.35rem; text-align: center; flex: none; }\n.bars .number { text-align: right; font-weight: 560; }\n.bars .percent { text-align: right; font-size: var(--small); color: var(--soft); }\n.bars .none .name, .bars .none .number { color: var(--soft); font-weight: 400; }\n.track { fill: var(--sunken); }\n.fill.plain { fill: var(--accent); }\n.fill.draft { fill: var(--draft); }\n.fill.review { fill: var(--review); }\n.fill.approved { fill: var(--approved); }\n.fill.deployed { fill: var(--deployed); }\n.fill.deprecated { fill: var(--deprecated); }\n.fill.archived { fill: var(--archived); }\n.fill.unreadable { fill: var(--unreadable); }\n\n.releases { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 1.25rem 2rem; }\n.releases li li { font-size: var(--small); padding: 0.1rem 0; overflow-wrap: anywhere; }\n.impact { font-size: 0.75rem; font-weight: 560; color: var(--soft); background: var(--sunken); border-radius: 99px; padding: 0.05rem 0.5rem; white-space: nowrap; }\n.impact.major { color: var(--bad); background: var(--bad-soft); }\n.impact.minor { color: var(--accent); background: var(--accent-soft); }\n\n.filters { display: grid; grid-template-columns: minmax(0, 2.5fr) repeat(4, minmax(0, 1fr)) auto; gap: 0.75rem; align-items: end; margin-bottom: 0.75rem; }\n.field { display: grid; gap: 0.25rem; font-size: var(--small); color: var(--soft); min-width: 0; }\nkbd { border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; padding: 0 0.35rem; font-size: 0.75rem; }\ninput[type=\"search\"], select, button {\nfont: inherit;\nfont-size: var(--base);\ncolor: var(--ink);\nbackground: var(--paper);\nborder: 1px solid var(--line);\nborder-radius: 8px;\npadding: 0.45rem 0.7rem;\nmin-width: 0;\nmax-width: 100%;\nmin-height: 2.4rem;\n}\ninput[type=\"search\"]::placeholder { color: var(--soft); opacity: 1; }\ninput[type=\"search\"], .field select { width: 100%; }\nbutton { cursor: pointer; font-weight: 520; white-space: nowrap; }\nbutton:hover { background: var(--sunken); }\n#theme { font-size: var(--small); min-height: 2rem; padding: 0.25rem 0.75rem; color: var(--soft); }\n#more { margin-top: 1rem; width: 100%; }\n#found { font-size: var(--small); margin-bottom: 0.25rem; }\ntable { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }\nth { text-align: left; font-weight: 560; font-size: var(--small); border-bottom: 1px solid var(--line); padding: 0; }\nth button { border: 0; background: none; padding: 0.4rem 0.75rem 0.4rem 0; min-height: 0; font-size: var(--small); color: var(--soft); font-weight: 560; }\nth button:hover { color: var(--ink); background: none; }\nth .arrow::before { content: \" ↕\"; opacity: 0.35; }\nth[aria-sort=\"ascending\"] .arrow::before { content: \" ↑\"; opacity: 1; }\nth[aria-sort=\"descending\"] .arrow::before { content: \" ↓\"; opacity: 1; }\nth[aria-sort=\"ascending\"] button, th[aria-sort=\"descending\"] button { color: var(--accent); }\ntd { padding: 0.6rem 0.75rem 0.6rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }\ntr:last-child td { border-bottom: 0; }\ntd.name { width: 40%; }\ntd.name a { display: block; }\n.about { display: block; font-size: var(--small); color: var(--soft); line-height: 1.45; }\nth.number button, td.number { text-align: right; }\nth.number { text-align: right; }\ntd:not(.name) { white-space: nowrap; }\ntd[data-column=\"Owner\"], td[data-column=\"Category\"], td[data-column=\"Version\"] { max-width: 10rem; overflow: hidden; text-overflow: ellipsis; }\n.status.draft { color: var(--soft); }\n.status.review { color: var(--warn); background: var(--warn-soft); }\n.status.approved { color: var(--accent); background: var(--accent-soft); }\n.status.deployed { color: var(--good); background: var(--good-soft); }\n.status.deprecated { color: var(--warn); background: var(--warn-soft); }\n.status.unreadable { color: var(--bad); background: var(--bad-soft); }\n\n.back { font-size: var(--small); }\n#prompt { gap: 0.75rem; }\n.chips { display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 0.25rem 0 0.75rem; }\n.prompt { display: grid; grid-template-columns: minmax(0, 1fr) 18rem; gap: 1.25rem; align-items: start; }\n.prompt > * { display: grid; gap: 1.25rem; min-width: 0; }\n.facts dt { font-size: var(--small); color: var(--soft); }\n.facts dd { overflow-wrap: anywhere; margin-bottom: 0.65rem; line-height: 1.4; }\n.plain li { overflow-wrap: anywhere; padding: 0.1rem 0; }\naside h2:not(:first-child) { margin-top: 1.25rem; }\naside h2 { font-size: var(--base); margin-bottom: 0.6rem; }\npre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; line-height: 1.6; font-size: var(--small); }\npre:not(.text) { background: var(--sunken); border-radius: 8px; padding: 0.85rem 1rem; margin-top: 0.75rem; }\n.text { background: var(--sunken); border-radius: 8px; padding: 1rem 1.15rem; max-height: 34rem; overflow: auto; }\nmark.variable { background: var(--accent-soft); color: var(--accent); border-radius: 4px; padding: 0.05rem 0.25rem; font-weight: 600; }\n.partial { text-decoration: underline; text-underline-offset: 0.2em; }\n.filled { background: var(--good-soft); border-radius: 4px; }\n.role { display: inline-block; font: 600 0.75rem/1.4 system-ui, sans-serif; color: var(--good); background: var(--good-soft); border-radius: 99px; padding: 0.05rem 0.6rem; margin-right: 0.4rem; }\n.logic, .remark { color: var(--soft); }\n.remark { font-style: italic; }\n.check { display: inline-flex; gap: 0.35rem; align-items: center; font-size: var(--small); color: var(--soft); margin-bottom: 0.75rem; }\n.compare { margin-bottom: 1.25rem; }\n.sides { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; margin-bottom: 0.75rem; font-size: var(--small); color: var(--soft); }\n.sides select { margin-left: 0.35rem; min-height: 2rem; padding: 0.2rem 0.5rem; }\nins, del { border-radius: 3px; padding: 0.05rem 0.1rem; }\nins { background: var(--good-soft); color: var(--good); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }\ndel { background: var(--bad-soft); color: var(--bad); text-decoration: line-through; }\n.versions li { padding: 0.5rem 0; }\n.versions > li + li { border-top: 1px solid var(--line); }\n.versions .plain li { font-size: var(--small); color: var(--soft); padding: 0.1rem 0; }\n.usage { margin-bottom: 0.5rem; }\n\n@media (max-width: 60rem) {\n.columns { grid-template-columns: minmax(0, 1fr); }\n.prompt { grid-template-columns: minmax(0, 1fr); }\n.filters { grid-template-columns: repeat(2, minmax(0, 1fr)); }\n.filters .wide { grid-column: 1 / -1; }\n.figures { grid-template-columns: repeat(3, minmax(0, 1fr)); }\n.figures div:nth-child(4) { border-left: 0; }\n.figures div:nth-child(n + 4) { border-top: 1px solid var(--line); }\n}\n@media (max-width: 44rem) {\nheader.top, main, footer { padding-left: 1rem; padding-right: 1rem; }\n.card { padding: 1rem 1.1rem 1.15rem; }\n.figures div { padding: 0.75rem 0.9rem; }\ntext.label.narrow { display: none; }\n.needs li { grid-template-columns: 1.75rem 1fr; }\n.needs li > span:last-child { grid-column: 2; }\n.deprecations li { grid-template-columns: minmax(0, 1fr); gap: 0.35rem; }\n.arms li { grid-template-columns: minmax(0, 1fr); gap: 0.1rem; padding: 0.5rem 0; }\ntable, tbody, tr, td { display: block; }\nthead tr { display: flex; flex-wrap: wrap; gap: 0.1rem 0.9rem; padding-bottom: 0.5rem; border-bottom: 1px solid var(--line); }\nthead { display: block; }\nth { border: 0; }\nth button { padding: 0.25rem 0; }\ntr { padding: 0.75rem 0; border-bottom: 1px solid var(--line); }\ntd { display: inline-block; border: 0; padding: 0 0.75rem 0 0; width: auto; font-size: var(--small); color: var(--soft); }\ntd.name { display: block; width: auto; padding: 0 0 0.35rem; font-size: var(--base); }\ntd.number::after { content: \" tokens\"; }\n}\n@media print {\nbody { background: none; }\n.card, .figures { box-shadow: none; break-inside: avoid; }\n#theme, .filters, #more, .skip { display: none; }\n}";

// src/report/page/html.ts
function html(words, ...values) {
	const parts = values.map((value) => {
		if (typeof value === "string" || typeof value === "number") return encoded(String(value));
		return "html" in value ? value.html : value.map((each) => each.html).join("");
	});
	return { html: words.map((word, index) => word + (parts[index] ?? "")).join("") };
}
const nothing = { html: "" };
function island(value) {
	return { html: JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029") };
}
function ownSource(text) {
	if (/<\/(?:script|style)|<!--/iu.test(text)) throw new Error("A source of the page would end its own element.");
	return { html: text };
}
function encoded(text) {
	return visible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;");
}

// src/report/page/pack.ts
const day = 86400;
function packed(report) {
	const columns = columnsOf(report);
	const details = detailsOf(report, detailRoom(JSON.stringify(columns).length));
	return {
		library: {
			...columns,
			detailed: Object.keys(details.prompts).length
		},
		details
	};
}
function columnsOf({ prompts, now, library }) {
	const names = namesOf(statuses);
	const categories = placesOf(prompts.map(({ category }) => category));
	const owners = placesOf(prompts.flatMap(({ owner }) => owner ?? []));
	const tags = placesOf(prompts.flatMap((prompt) => prompt.tags.map(({ name }) => name)));
	const ids = new Map(prompts.flatMap(({ id, aliases }, index) => [id, ...aliases].map((each) => [each, index])));
	return {
		at: Math.floor(now.getTime() / 1e3),
		commit: library.commit,
		statuses: names.map((name) => ({
			name,
			icon: statuses[name].icon
		})),
		categories: [...categories.keys()],
		owners: [...owners.keys()],
		tags: [...tags.keys()],
		ids: prompts.map(({ id }) => id),
		descriptions: prompts.map(({ description }) => description === null ? null : truncated(description, 140)),
		status: prompts.map(({ status }) => status === null ? -1 : names.indexOf(status)),
		category: prompts.map(({ category }) => categories.get(category) ?? -1),
		owner: prompts.map(({ owner }) => owners.get(owner ?? "") ?? -1),
		tagged: prompts.map((prompt) => prompt.tags.flatMap(({ name }) => tags.get(name) ?? [])),
		versions: prompts.map(({ version }) => version),
		tokens: prompts.map(({ tokens }) => tokens),
		modified: prompts.map(({ modified }) => modified === null ? null : Math.floor(modified / day)),
		needs: prompts.map(({ dependencies }) => dependencies.map((text) => ids.get(parseDependency(text)?.id ?? text) ?? parseDependency(text)?.id ?? text))
	};
}
function placesOf(names) {
	return new Map([...new Set(names)].sort().map((name, index) => [name, index]));
}
function detailsOf(report, room) {
	const texts = /* @__PURE__ */ new Map();
	const prompts = Object.create(null);
	let left = room;
	for (const prompt of byInterest(report)) {
		const own = [prompt.text, ...prompt.versions.map(({ text }) => text)].flatMap((text) => text === null || texts.has(text) ? [] : [text]);
		const size = [...new Set(own)].reduce((sum, text) => sum + text.length, 0);
		const detail = () => detailOf(prompt, (text) => texts.get(text) ?? null);
		const more = JSON.stringify(detail()).length + size;
		if (more > left) continue;
		left -= more;
		for (const text of own) if (!texts.has(text)) texts.set(text, texts.size);
		prompts[prompt.id] = detail();
	}
	return {
		texts: [...texts.keys()],
		prompts
	};
}
function detailOf(prompt, textAt) {
	const { path, description, template, model, author, created, stable, aliases, tests, evidence, usage, lastUsed, unused, deprecation } = prompt;
	const at = (text) => text === null ? null : textAt(text);
	return {
		path,
		description,
		template,
		model,
		author,
		created,
		stable,
		aliases,
		variables: prompt.variables.map(({ name, required }) => required ? name : `${name}?`),
		text: at(prompt.text),
		versions: prompt.versions.map((version) => ({
			...version,
			text: at(version.text)
		})),
		deprecation,
		tests,
		evidence,
		usage,
		lastUsed,
		unused
	};
}

// src/report/page/moments.ts
const months = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
function dayText(seconds) {
	const date = /* @__PURE__ */ new Date(seconds * 1e3);
	return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ""} ${date.getUTCFullYear()}`;
}
function instantText(seconds) {
	return `${dayText(seconds)}, ${(/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().slice(11, 16)} UTC`;
}
function tickText(seconds) {
	const date = /* @__PURE__ */ new Date(seconds * 1e3);
	return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ""} ${date.toISOString().slice(11, 16)}`;
}

// src/report/page/sections/frame.ts
function pageHead({ library, now, health }) {
	const figures = [
		[
			"Prompts",
			health.prompts,
			""
		],
		[
			"Rolling out",
			health.activeRollouts,
			""
		],
		[
			"Deprecated",
			health.pendingDeprecations,
			""
		],
		[
			"Stale",
			health.stale ?? "–",
			health.stale === null ? "The clone is shallow: nobody knows when prompts changed." : ""
		],
		[
			"Never released",
			health.neverReleased,
			""
		],
		[
			"Changes in 30 days",
			health.recentChanges,
			`${health.changes} versions were ever released`
		]
	];
	return html`<header class="top">
<div class="bar">
<p class="mark"><a href="#/">${library.name ?? "Prompt library"}</a>${library.version === null ? nothing : html` <span class="chip">${library.version}</span>`}</p>
<button type="button" id="theme" hidden>Theme</button>
</div>
<div id="summary">
${library.description === "" ? nothing : html`<p class="lead">${library.description}</p>`}
<p class="soft">As of <time datetime="${now.toISOString()}">${instantText(now.getTime() / 1e3)}</time>, commit <code>${library.commit.slice(0, 7)}</code>${library.records === null ? html`. This clone has no records of releases` : html`, records <code>${library.records.slice(0, 7)}</code>`}.</p>
<dl class="figures">${figures.map(([name, value, title]) => html`<div><dt>${name}</dt><dd${title === "" ? nothing : html` title="${title}"`}>${value}</dd></div>`)}</dl>
</div>
</header>`;
}
function pageFoot({ library }) {
	return html`<footer class="soft"><p>Made by prompt-libraries from commit <code>${library.commit}</code>. This file needs no network and sends nothing.</p></footer>`;
}
function part(id, title, count, content) {
	return html`<section class="card" aria-labelledby="${id}-title" id="${id}"><h2 id="${id}-title">${title}${count === null ? nothing : html` <span class="count">${count}</span>`}</h2>
${content}</section>`;
}
function emptyPart(says) {
	return html`<p class="empty">${says}</p>`;
}
function promptLink(id) {
	return html`<a class="id" href="#/prompt/${encodeURIComponent(id)}">${id}</a>`;
}
function withCode(text) {
	return html`${text.split(/`([^`]*)`/u).map((piece, index) => index % 2 === 1 ? html`<code>${piece}</code>` : html`${piece}`)}`;
}

// src/report/page/sections/bars.ts
const mostRows = 12;
function barsSection({ statuses: byStatus, categories, owners, prompts }) {
	if (prompts.length === 0) return nothing;
	const used = categories.filter(({ count }) => count > 0);
	return html`<div class="columns">
${part("statuses", "Status", null, rows(byStatus.filter(({ name, count }) => name !== null || count > 0), "status", statusLabel))}
${part("categories", "Categories", used.length, rows(used, "category", (name) => ({
		icon: "",
		text: name,
		value: name,
		kind: "plain"
	})))}
${part("owners", "Owners", owners.length, rows(owners, "owner", (name) => ({
		icon: "",
		text: name ?? "nobody",
		value: name,
		kind: "plain"
	})))}
</div>`;
}
function statusLabel(status) {
	return status === null ? {
		icon: "❓",
		text: "unreadable",
		value: null,
		kind: "unreadable"
	} : {
		icon: statuses[status].icon,
		text: status,
		value: status,
		kind: status
	};
}
function rows(shares, filter, labelOf) {
	const left = shares.length - mostRows;
	return html`<ul class="bars">${shares.slice(0, mostRows).map(({ name, count, permille }) => {
		const { icon, text, value, kind } = labelOf(name);
		const label = html`${icon === "" ? nothing : html`<span class="icon" aria-hidden="true">${icon}</span>`}<span>${text}</span>`;
		const shown = value === null || count === 0 ? html`<span class="name">${label}</span>` : html`<a class="name" href="#/prompts?${filter}=${encodeURIComponent(value)}">${label}</a>`;
		return html`<li${count === 0 ? html` class="none"` : nothing}>${shown}<svg class="share" width="100%" height="6" aria-hidden="true"><rect class="track" width="100%" height="6" rx="3"/>${count === 0 ? nothing : html`<rect class="fill ${kind}" width="${Math.max(1.5, permille / 10)}%" height="6" rx="3"/>`}</svg><span class="number">${count}</span><span class="percent">${percentText(permille)}</span></li>`;
	})}</ul>${left > 0 ? html`<p class="soft">and ${left} more</p>` : nothing}`;
}

// src/report/page/chart.ts
function axis(low, high) {
	const span = high - low;
	return (value) => `${rounded(span === 0 ? 50 : (Math.min(high, Math.max(low, value)) - low) / span * 100)}%`;
}
function widthOn(place, from, to) {
	return `${rounded(Math.max(0, Number.parseFloat(place(to)) - Number.parseFloat(place(from))))}%`;
}
function rounded(value) {
	return Math.round(value * 100) / 100;
}

// src/report/page/sections/deprecations.ts
const leastDays = 35;
function deprecationsSection({ deprecations }) {
	if (deprecations.length === 0) return nothing;
	const days = deprecations.map(({ daysLeft }) => daysLeft);
	const place = axis(Math.min(0, ...days) - 1, Math.max(leastDays, ...days) + 1);
	return part("deprecations", "Deprecations", deprecations.length, html`<ul class="deprecations">${deprecations.map((each) => row(each, place))}</ul>
<p class="soft key">The upright line is today; a block ends on the day of removal. Marks stand ${deprecationPhases.warning.days}, ${deprecationPhases.migration.days} and ${deprecationPhases.soft_removal.days} days before it.</p>`);
}
function row({ prompt, phase, removal, daysLeft, replacement, ...users }, place) {
	const by = neededByText(users);
	const says = daysLeft < 0 ? timeLeft(daysLeft) : `removal ${timeLeft(daysLeft)}`;
	const marks = Object.values(deprecationPhases).map(({ days }) => daysLeft - days).filter((at) => at > 0 && at < daysLeft);
	const shape = daysLeft < 0 ? html`<rect class="overdue" x="${place(daysLeft)}" width="${widthOn(place, daysLeft, 0)}" y="7" height="10" rx="3"/>` : html`<rect class="left ${phase}" x="${place(0)}" width="${widthOn(place, 0, daysLeft)}" y="7" height="10" rx="3"/>`;
	return html`<li>
<div>${promptLink(prompt)}${replacement === null ? nothing : html` <span class="soft">→ ${promptLink(replacement)}</span>`}</div>
<svg class="timeline" width="100%" height="24" role="img" aria-label="${prompt}: ${says}, phase ${phase}">${shape}${marks.map((at) => html`<line class="mark" x1="${place(at)}" x2="${place(at)}" y1="5" y2="19"/>`)}<line class="today" x1="${place(0)}" x2="${place(0)}" y1="0" y2="24"/></svg>
<div class="${daysLeft <= deprecationPhases.soft_removal.days ? "urgent" : "soft"}"><strong>${says}</strong> <span>${dayText(Date.parse(`${removal}T00:00:00Z`) / 1e3)}, ${phase.replace("_", " ")}${by === "" ? "" : `, needed by ${by}`}</span></div>
</li>`;
}

// src/report/page/sections/experiments.ts
const verdicts = {
	winner: ["✓", "winner"],
	"no-difference": ["=", "no difference"],
	inconclusive: ["…", "inconclusive"],
	invalid: ["✗", "invalid"]
};
function experimentsSection({ experiments }) {
	if (experiments.length === 0) return nothing;
	return part("experiments", "Experiments", experiments.length, html`<ul class="experiments">${experiments.map(experiment)}</ul>`);
}
function experiment(found) {
	const { name, prompt, hypothesis, metric, better, verdict, winner, because, since, arms } = found;
	const [picture, word] = verdicts[verdict];
	const ends = arms.flatMap(({ difference }) => difference === null ? [] : [
		difference.low,
		difference.high,
		difference.estimate
	].filter((end) => end !== null));
	const reach = Math.max(...ends.map(Math.abs), found.minimumEffect ?? 0, Number.MIN_VALUE) * 1.1;
	const place = axis(-reach, reach);
	return html`<li>
<p class="lane-head"><strong>${name}</strong> <span>on ${promptLink(prompt)}</span> <span class="chip"><span aria-hidden="true">${picture}</span> ${word}${winner === null ? nothing : html`: ${winner}`}</span> <span class="soft">${standingText(found)}</span></p>
<p class="soft">${hypothesis} Measured by ${metric}, ${better} is better, ${found.phase === "to-come" ? "from" : "since"} ${dayText(since)}. So far: ${withCode(because)}.</p>
<ul class="arms">${arms.map((arm) => armRow(arm, found, place))}</ul>
</li>`;
}
function armRow(arm, { better }, place) {
	const { name, difference } = arm;
	if (difference === null) return html`<li><span class="name">${name} <span class="soft">${arm.version}</span></span><span class="soft">${valueText(arm)}</span><span class="soft">${differenceText(arm)}</span></li>`;
	const { low, high, estimate } = difference;
	const above = low !== null && low > 0;
	const below = high !== null && high < 0;
	const says = (better === "higher" ? above : below) ? "better" : (better === "higher" ? below : above) ? "worse" : "undecided";
	return html`<li><span class="name">${name} <span class="soft">${arm.version}</span></span>
<svg class="interval ${says}" width="100%" height="22" role="img" aria-label="${name}: ${differenceText(arm)}, ${says}"><line class="zero" x1="50%" x2="50%" y1="0" y2="22"/><rect class="range" x="${place(low ?? -Infinity)}" width="${widthOn(place, low ?? -Infinity, high ?? Infinity)}" y="8" height="6" rx="3"/><circle class="estimate" cx="${place(estimate)}" cy="11" r="5"/></svg>
<span class="soft">${differenceText(arm)}: ${says}</span></li>`;
}
function valueText({ value }) {
	return value === null ? "not measured" : `mean ${Number(value.toPrecision(3))}`;
}

// src/report/page/sections/needs.ts
const signs = {
	rollback: ["↶", "Rolled back"],
	hold: ["‖", "On hold"],
	approval: ["✋", "Approval"],
	removal: ["⊘", "Removal"],
	tick: ["◷", "No tick"],
	unreadable: ["?", "Unreadable"],
	waiting: ["…", "Waiting"]
};
function needsSection({ needs }) {
	if (needs.length === 0) return html`<p class="calm" id="needs"><span aria-hidden="true">✓</span> Nothing needs you: no rollback, no rollout held past its limit, no removal within 7 days.</p>`;
	return part("needs", "Needs you", needs.length, html`<ul class="needs">${needs.map(needItem)}</ul>`);
}
function needItem({ kind, urgency, prompt, says }) {
	const [picture, word] = signs[kind];
	return html`<li class="${urgency}"><span class="sign" aria-hidden="true">${picture}</span><strong>${word}</strong><span>${prompt === null ? nothing : html`${promptLink(prompt)} `}${withCode(says)}</span></li>`;
}

// src/report/page/sections/prompts.ts
function promptsSection({ prompts }) {
	const select = (id, label) => html`<label class="field"><span>${label}</span><select id="${id}"><option value="">any</option></select></label>`;
	return html`<section class="card" id="prompts" aria-labelledby="prompts-title"><h2 id="prompts-title" tabindex="-1">All prompts <span class="count">${prompts.length}</span></h2>
${prompts.length === 0 ? html`<p class="empty">There are no prompts yet. Write the first one: prompt-libraries create NAME</p>` : nothing}
<div${prompts.length === 0 ? html` hidden` : nothing}>
<form class="filters" id="filters" role="search" aria-label="Prompts">
<label class="field wide"><span>Search <kbd title="Press / to come here">/</kbd></span><input id="query" type="search" autocomplete="off" spellcheck="false" placeholder="name, tag, owner … typos are fine"></label>
${select("status", "Status")}${select("category", "Category")}${select("owner", "Owner")}${select("tag", "Tag")}
<button type="reset" id="clear" hidden>Clear</button>
</form>
<p class="soft" id="found" role="status" aria-live="polite"></p>
<table id="table" role="table" aria-labelledby="prompts-title"><thead role="rowgroup"><tr id="columns" role="row"></tr></thead><tbody id="rows" role="rowgroup"></tbody></table>
<p class="empty" id="nothing" hidden>No prompt is like this. Try fewer words, or clear the filters.</p>
<button type="button" id="more" hidden>Show more</button>
</div>
</section>`;
}

// src/report/page/sections/releases.ts
const mostReleases = 5;
const mostNamed = 4;
function releasesSection({ releases }) {
	if (releases.length === 0) return part("releases", "Releases", null, emptyPart("Nothing was released yet. What lands on the main branch is: prompt-libraries release --all --action publish"));
	return part("releases", "Recent releases", null, html`<ol class="releases">${releases.slice(0, mostReleases).map(release)}</ol>`);
}
function release({ version, at, prompts, removed }) {
	const named = prompts.slice(0, mostNamed).map(({ id, from, to, impact }) => html`<li>${promptLink(id)} <span class="soft">${from ?? "new"} →</span> ${to} <span class="impact ${impact}">${impact}</span></li>`);
	const left = prompts.length - mostNamed;
	const more = left > 0 ? html`<li class="soft">and ${left} more</li>` : nothing;
	const gone = removed.slice(0, mostNamed).map((id) => html`<li><span class="id">${id}</span> <span class="impact major">removed</span></li>`);
	return html`<li><p><strong>${version}</strong> <span class="soft">${dayText(at)}</span></p><ul>${named}${more}${gone}</ul></li>`;
}

// src/report/page/sections/lane-chart.ts
const block = {
	top: 14,
	height: 30
};
const spark = {
	top: 60,
	height: 34
};
const axisLine = 112;
const lastShare = .12;
function laneChart(lane) {
	const timed = lane.phases.filter((phase) => phase.from !== null && phase.to !== null);
	const [first] = timed;
	const last = timed.at(-1);
	if (first === void 0 || last === void 0 || timed.length < lane.phases.length) return steps(lane);
	const shownEnd = Math.max(last.to, last.from + lastShare * (last.from - first.from));
	const place = axis(first.from, Math.max(shownEnd, lane.now));
	const drawn = timed.map((phase) => phase === last ? {
		...phase,
		to: shownEnd
	} : phase);
	return html`<svg class="lane" width="100%" height="118" role="img" aria-label="${description(lane)}">
${drawn.map((phase) => timedBlock(phase, lane, place))}
${sparkline(lane, place)}
${nowLine(lane.now, place)}
<text class="tick" x="0" y="${axisLine}">${tickText(first.from)}</text>
${lane.now >= last.from ? nothing : html`<text class="tick end" x="${place(last.from)}" y="${axisLine}">${tickText(last.from)}</text>`}
</svg>`;
}
function description(lane) {
	const phases = lane.phases.map(({ name, weight }) => `${name} ${shareText(weight)}`).join(", ");
	return `Rollout of ${lane.prompt} ${lane.candidate}: now in ${lane.phase}, ${shareText(lane.weight)} of users. Phases: ${phases}. Errors: ${errorText(lane)}.`;
}
function stageOf({ from, to, name }, { now, phase }) {
	if (name === phase) return "current";
	return from !== null && to !== null && to <= now ? "done" : "to-come";
}
const stageSigns = {
	done: "✓ ",
	current: "● ",
	"to-come": ""
};
function timedBlock(phase, lane, place) {
	return phaseBlock(phase, stageOf(phase, lane), place(phase.from), widthOn(place, phase.from, phase.to));
}
function phaseBlock({ name, weight }, stage, x, width) {
	const label = `${stageSigns[stage]}${name} ${shareText(weight)}`;
	const room = Number.parseFloat(width);
	const narrow = room < 7 ? " tiny" : room < 30 ? " narrow" : "";
	return html`<svg x="${x}" y="${block.top}" width="${width}" height="${block.height}"><title>${label}</title><rect class="phase ${stage}" x="1" width="100%" height="100%" rx="5"/><text class="label ${stage}${narrow}" x="10" y="${block.height / 2 + 4}">${label}</text></svg>`;
}
function sparkline({ errors, bar, now }, place) {
	const highest = Math.max(bar ?? 0, ...errors.map(({ rate }) => rate)) * 1.25;
	if (errors.length === 0 || highest === 0) return html`<text class="tick" x="0" y="${spark.top + 20}">nothing measured yet</text>`;
	const y = (rate) => rounded(spark.height - rate / highest * spark.height);
	const points = errors.map(({ at, rate }) => `${rounded(Number.parseFloat(place(at)) * 10)},${y(rate)}`);
	const early = Number.parseFloat(place(now)) < 50;
	const limit = bar === null ? nothing : html`<line class="limit" x1="0" x2="100%" y1="${spark.top + y(bar)}" y2="${spark.top + y(bar)}"/><text class="tick limit-label${early ? " end" : ""}" x="${early ? "100%" : "0"}" y="${spark.top + y(bar) - 4}">bar ${rateText(bar)}</text>`;
	const last = errors.at(-1);
	const dot = last === void 0 ? nothing : html`<circle class="point" cx="${place(last.at)}" cy="${spark.top + y(last.rate)}" r="3.5"/>`;
	return html`<svg x="0" y="${spark.top}" width="100%" height="${spark.height}" viewBox="0 0 1000 ${spark.height}" preserveAspectRatio="none"><polyline class="spark" points="${points.join(" ")}" vector-effect="non-scaling-stroke"/></svg>${limit}${dot}`;
}
function nowLine(now, place) {
	const x = place(now);
	const at = Number.parseFloat(x);
	const side = at > 92 ? " end" : at < 4 ? " start" : "";
	return html`<line class="now" x1="${x}" x2="${x}" y1="${block.top - 4}" y2="${98}"/><text class="now-label${side}" x="${x}" y="9">now</text>`;
}
function steps(lane) {
	const width = `${rounded(100 / Math.max(1, lane.phases.length))}%`;
	const current = lane.phases.findIndex(({ name }) => name === lane.phase);
	const blocks = lane.phases.map((phase, index) => phaseBlock(phase, index === current ? "current" : index < current ? "done" : "to-come", `${rounded(100 * index / lane.phases.length)}%`, width));
	return html`<svg class="lane" width="100%" height="66" role="img" aria-label="${description(lane)} The times are not recorded.">${blocks}<text class="tick" x="0" y="60">steps, not to scale: no times are recorded</text></svg>`;
}

// src/report/page/sections/rollouts.ts
const verdictSigns = {
	advance: "▸",
	hold: "‖",
	rollback: "↶"
};
function rolloutsSection({ rollouts }) {
	if (rollouts.length === 0) return part("rollouts", "Rollouts", null, emptyPart("No version is on its way: every user gets what is released."));
	return part("rollouts", "Rollouts", rollouts.length, html`<ol class="lanes">${rollouts.map(lane)}</ol>`);
}
function atTheEarliest({ phases, now }) {
	const from = phases.at(-1)?.from ?? null;
	return from === null || from <= now ? nothing : html` · all users on ${tickText(from)} UTC at the earliest`;
}
function lane(rollout) {
	const { prompt, environment, candidate, stable, standing, verdict, because, phase, weight } = rollout;
	const decided = verdict === null ? nothing : html`<span class="verdict ${verdict}"><span aria-hidden="true">${verdictSigns[verdict]}</span> ${verdict}${because === null ? nothing : html`: ${withCode(because)}`}</span>`;
	return html`<li>
<p class="lane-head">${promptLink(prompt)} <span>${stable ?? "new"} → <strong>${candidate}</strong></span> <span class="chip">${environment}</span>${standing === "paused" ? html` <span class="chip">paused</span>` : nothing} <span class="soft">${phase}, ${shareText(weight)} of users</span></p>
${laneChart(rollout)}
<p class="lane-foot soft">${errorText(rollout)}${verdict === null ? nothing : html` · ${decided}`}${atTheEarliest(rollout)}</p>
</li>`;
}

// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}

// src/report/page/page.ts
var page_exports = /* @__PURE__ */ __exportAll({ dashboardPage: () => dashboardPage });
var _templateObject;
function dashboardPage(report) {
	const { library, details } = packed(report);
	const policy = `default-src 'none'; script-src '${hashOf(pageScript)}'; style-src '${hashOf(pageStyle)}'; img-src data:; base-uri 'none'; form-action 'none'`;
	return html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
		"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"prompt-libraries\">\n<title>",
		"</title>\n<link rel=\"icon\" href=\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%234747c9'/%3E%3Cpath d='M4 5h8M4 8h8M4 11h5' stroke='white' stroke-width='1.5' stroke-linecap='round'/%3E%3C/svg%3E\">\n<style>",
		"</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#/prompts\">Skip to the prompts</a>\n",
		"\n",
		"\n",
		"\n<script type=\"application/json\" id=\"library\">",
		"<\/script>\n<script type=\"application/json\" id=\"details\">",
		"<\/script>\n<script>",
		"<\/script>\n</body>\n</html>\n"
	])), { html: policy }, report.library.name ?? "Prompt library", ownSource(pageStyle), pageHead(report), body(report), pageFoot(report), island(library), island(details), ownSource(pageScript)).html;
}
function body(report) {
	return html`<main id="overview">
<noscript><p class="card notice">The table and the pages of prompts need JavaScript; the rest of this page does not.</p></noscript>
${needsSection(report)}
${rolloutsSection(report)}
${experimentsSection(report)}
${deprecationsSection(report)}
${barsSection(report)}
${releasesSection(report)}
${promptsSection(report)}
</main>
<main id="prompt" hidden></main>`;
}
function hashOf(source) {
	return `sha256-${(0, import__unread_node_crypto.createHash)("sha256").update(source).digest("base64")}`;
}

export { page_exports as n, dashboardPage as t };