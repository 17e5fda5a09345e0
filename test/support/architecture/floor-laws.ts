import { apart, applications, floors, outsideFiles, portReader, sideWing, wiringRooms } from '../floors.ts';
import { circlesIn } from './circles.ts';
import { innerImports, isNamed, roomOf, type House, type InnerImport, type Law, type Violation } from './house.ts';

const aisle = floors.findIndex((rooms) => (rooms as readonly string[]).includes(portReader)) - 0.5;

/** The floor of a room from 0 up; the side wing stands between two floors; `null` for a room that is none of ours. */
function floorOf(room: string): number | null {
  if (Object.hasOwn(sideWing, room)) return aisle;
  const floor = floors.findIndex((rooms) => (rooms as readonly string[]).includes(room));
  return floor === -1 ? null : floor;
}

/** Every file stands in a room of the plan. */
export const roomsAreKnown: Law = function* (house) {
  for (const file of house.keys()) {
    const room = roomOf(file);
    if (room !== null && (floorOf(room) !== null || Object.hasOwn(apart, room))) continue;
    yield { law: 'rooms', file, says: `${room ?? file} is on no floor of test/support/floors.ts` };
  }
};

/** Imports, types included, lead only downward; the rooms that wire adapters never import each other. */
export const importsLeadDown: Law = function* (house) {
  for (const each of innerImports(house)) {
    const says = complaint(each);
    if (says !== null) yield { law: 'floors', file: each.file, says };
  }
};

function complaint({ file, target, typeOnly }: InnerImport): string | null {
  const [from, to] = [roomOf(file), roomOf(target)];
  if (from === null || from === to) return null;
  if (to === null) return (outsideFiles as readonly string[]).includes(target) ? null : `${target} is outside of all rooms`;
  if (Object.hasOwn(apart, from)) return isNamed(apart[from as keyof typeof apart], target) ? null : `${from}/ stands apart and may not import ${target}`;
  if (Object.hasOwn(apart, to)) return (applications as readonly string[]).includes(from) ? null : `${to}/ stands apart: ${from}/ may not import ${target}`;
  const wiring: readonly string[] = wiringRooms;
  if (wiring.includes(from) && wiring.includes(to)) return `${from}/ and ${to}/ never import each other`;
  if (Object.hasOwn(sideWing, to)) return wingComplaint(from, to as keyof typeof sideWing, target, typeOnly);
  const [own, other] = [floorOf(from), floorOf(to)];
  if (own === null || other === null || other <= own) return null;
  return `${from}/ (floor ${own}) may not import ${target} (floor ${other})`;
}

function wingComplaint(from: string, to: keyof typeof sideWing, target: string, typeOnly: boolean): string | null {
  if (Object.hasOwn(sideWing, from) || (wiringRooms as readonly string[]).includes(from)) return null;
  if (from !== portReader) return `${from}/ may not see the side wing: ${target}`;
  const ports = sideWing[to].map((port) => `src/${to}/${port}`);
  if (!ports.includes(target)) return `${from}/ sees ports only, and ${target} is none`;
  return typeOnly ? null : `${from}/ may import only the types of ${target}`;
}

/** No file leads back to itself by way of its imports, types included. */
export const filesHaveNoCircles: Law = function* (house) {
  const edges = new Map([...house.keys()].map((file) => [file, new Set<string>()]));
  for (const { file, target } of innerImports(house)) if (house.has(target)) edges.get(file)?.add(target);
  yield* circles('file circles', edges);
};

/** Rooms of one floor may lean on each other, but only one way. */
export const roomsHaveNoCircles: Law = function* (house: House) {
  const edges = new Map<string, Set<string>>();
  for (const { file, target } of innerImports(house)) {
    const [from, to] = [roomOf(file), roomOf(target)];
    if (from === null || to === null || from === to || floorOf(from) !== floorOf(to)) continue;
    edges.set(from, (edges.get(from) ?? new Set()).add(to));
  }
  yield* circles('room circles', edges);
};

function* circles(law: string, edges: ReadonlyMap<string, ReadonlySet<string>>): Generator<Violation> {
  for (const circle of circlesIn(edges)) {
    const members = circle.toSorted();
    yield { law, file: members[0] ?? '', says: `import each other in a circle: ${members.join(', ')}` };
  }
}
