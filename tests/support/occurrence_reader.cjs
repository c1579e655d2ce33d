// When the meetings of a calendar take place, as ical.js has it, which knows nothing of ours: a JSON list of starts.
// Usage: node occurrence_reader.cjs FILE FROM UNTIL   (instants as 2024-01-01T00:00:00Z)
"use strict";

const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");

const [file, from, until] = process.argv.slice(2);
const load = createRequire(path.join(process.env.LIAISON_NODE_MODULES, "reader.cjs"));
const module_ = load("ical.js");
const ICAL = module_.default || module_;

const parsed = ICAL.parse(readFileSync(file, "utf8"));
const roots = Array.isArray(parsed[0]) ? parsed : [parsed];

// ical.js has no zones but those a file defines; a wall clock in a zone known to everybody is put right here.
function instantIn(zone, wall) {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
  const shown = (at) => Date.parse(format.format(new Date(at)).replace(" ", "T") + "Z");
  const first = wall - (shown(wall) - wall);
  return new Date(first - (shown(first) - wall)).toISOString().slice(0, 19) + "Z";
}

function told(time, named) {
  if (time.isDate) return time.toString();
  const floats = !time.zone || time.zone === ICAL.Timezone.localTimezone;
  if (floats && named) {
    try {
      return instantIn(named, Date.parse(time.toString() + "Z"));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return time.toJSDate().toISOString().slice(0, 19) + "Z";
}

function starts(component, all) {
  const event = new ICAL.Event(component);
  const zone = (part) => part.getFirstProperty("dtstart").getParameter("tzid");
  if (!event.isRecurring()) return [told(event.startDate, zone(component))];
  for (const other of all) {
    const changes = other.hasProperty("recurrence-id") && other.getFirstPropertyValue("uid") === event.uid;
    if (changes) event.relateException(other);
  }
  const found = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next && told(next, zone(component)) < until; next = iterator.next()) {
    const one = event.getOccurrenceDetails(next);
    found.push(told(one.startDate, zone(one.item.component)));
  }
  return found;
}

const found = [];
for (const root of roots) {
  const calendar = new ICAL.Component(root);
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  const all = calendar.getAllSubcomponents("vevent");
  const uid = (component) => component.getFirstPropertyValue("uid");
  const masters = new Set(all.filter((component) => !component.hasProperty("recurrence-id")).map(uid));
  for (const component of all) {
    if (component.hasProperty("recurrence-id") && masters.has(uid(component))) continue;
    try {
      found.push(...starts(component, all));
    } catch (error) {
      found.push("unreadable");
    }
  }
}
const within = (start) => start >= from.slice(0, start.length) && start < until.slice(0, start.length);
process.stdout.write(JSON.stringify(found.filter((start) => start === "unreadable" || within(start))));
