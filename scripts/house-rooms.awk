# Which folder of a target names the types of which, and whether an arrow goes back or stands in a circle.
# Reads the order of the rooms (pass=1) and the code of check-house, FILE:LINE:CODE, twice (pass=2, pass=3).
# Prints FILE:LINE: rule: what is wrong.
#
# File A leads to file B where A names a type that is declared at top level in B alone. A name that is declared in several
# files, that is a type inside of one that A opens, or a placeholder of A's own is left out.

function folder_of(file) { sub(/\/[^\/]*$/, "", file); return file }
function target_of(file, part) { split(file, part, "/"); return part[2] }
# The first folder below the target; "." for files that lie beside the folders.
function room_of(file, part) { return split(file, part, "/") > 3 ? part[3] : "." }

# The names that stand in <…> after `place`: a file's own placeholders.
function placeholders(file, text,  names, count, part, i) {
  while (match(text, /(func|struct|enum|class|init|subscript|typealias)[^<(]*<[^>]*>/)) {
    part = substr(text, RSTART, RLENGTH); text = substr(text, RSTART + RLENGTH)
    sub(/^[^<]*</, "", part); sub(/>$/, "", part)
    count = split(part, names, ",")
    for (i = 1; i <= count; i++) if (match(names[i], /[A-Z][A-Za-z0-9_]*/)) own[file, substr(names[i], RSTART, RLENGTH)] = 1
  }
}

# The word after struct, enum, class …; "" where the line declares none. Notes that `kind`, and what stands `before` it.
function declared(code) {
  if (code ~ /^(@[a-z]+ +)?import / || !match(code, /(^|[^A-Za-z0-9_.`])(struct|enum|class|actor|protocol|typealias|associatedtype|extension) +[A-Z][A-Za-z0-9_]*/)) return ""
  before = substr(code, 1, RSTART)
  code = substr(code, RSTART, RLENGTH)
  kind = code; sub(/^[^a-z]*/, "", kind); sub(/ .*/, "", kind)
  sub(/^.* /, "", code)
  return code
}

# TARGET: LOWEST < HIGHER < …, rooms of one floor side by side.
pass == 1 {
  if ($0 ~ /^#/ || $0 == "") next
  target = $1; sub(/:$/, "", target)
  if (listed[target]++) print rooms ":" FNR ": room: " target " stands here twice"
  line[target] = FNR
  floors = 1
  for (i = 2; i <= NF; i++) {
    if ($i == "<") { floors++; continue }
    floor[target, $i] = floors
    named[++rooms_named] = target SUBSEP $i
  }
  next
}

{ match($0, /^[^:]*:[0-9]+:/); place = substr($0, 1, RLENGTH - 1); code = substr($0, RLENGTH + 1)
  file = place; sub(/:.*/, "", file) }
file !~ /^Sources\// { next }

pass == 2 {
  if (!(file in seen)) {
    seen[file] = 1; owner = ""
    is_room[target_of(file), room_of(file)] = 1
    if (room_of(file) != ".") has_folders[target_of(file)] = 1
    lies[folder_of(file)] = target_of(file)
  }
  if (index(code, "<")) placeholders(file, code)
  name = declared(code)
  if (name == "") next
  if (code ~ /^[ \t]/) {
    if (owner != "" && kind != "extension") inside[owner, name] = 1
    next
  }
  owner = name
  opens[file] = opens[file] " " name
  if (kind == "extension") next
  if (before ~ /(file)?private +$/) { own[file, name] = 1; next }
  if (!(name in home)) home[name] = file
  else if (home[name] != file) home[name] = ""
  next
}

{ count = split(code, words, /[^A-Za-z0-9_.`]+/)
  for (i = 1; i <= count; i++) {
    name = words[i]; sub(/\..*/, "", name)
    if (name !~ /^[A-Z]/ || !(name in home) || home[name] == "" || home[name] == file) continue
    if (target_of(home[name]) != target_of(file) || ((file, name) in told)) continue
    told[file, name] = 1
    from = folder_of(file); to = folder_of(home[name])
    if (from == to || (file, name) in own) continue
    hidden = 0
    opened = split(opens[file], list, " ")
    for (j = 1; j <= opened; j++) if ((list[j], name) in inside) hidden = 1
    if (hidden) continue
    if (!((from, to) in example)) example[from, to] = place " names " name " of " home[name]
    reach[from, to] = 1
    target = target_of(file); a = room_of(file); b = room_of(home[name])
    if (a != b && ((target, a) in floor) && ((target, b) in floor) && floor[target, a] <= floor[target, b])
      print place ": arrow: " a " names " name " of " home[name] ", and " b " stands no lower"
  } }

END {
  # The order knows every room, and no other.
  for (key in is_room) {
    split(key, part, SUBSEP)
    if (!listed[part[1]]) continue
    if (!(key in floor))
      print "Sources/" part[1] (part[2] == "." ? "" : "/" part[2]) ":1: room: " rooms " does not say where it stands"
  }
  for (target in has_folders)
    if (!listed[target]) print "Sources/" target ":1: room: " rooms " does not say how its folders stand"
  for (i = 1; i <= rooms_named; i++) {
    split(named[i], part, SUBSEP)
    if (!(named[i] in is_room)) print rooms ":" line[part[1]] ": room: there is no " part[2] " in " part[1]
  }
  # A circle: folders of a target of which each leads to each.
  for (mid in lies) for (from in lies) if ((from, mid) in reach) for (to in lies) if ((mid, to) in reach) reach[from, to] = 1
  for (from in lies) {
    if (!((from, from) in reach) || from in round) continue
    text = ""
    for (to in lies) {
      if (!((from, to) in reach) || !((to, from) in reach)) continue
      round[to] = 1
      for (other in lies)
        if (((to, other) in example) && ((other, from) in reach) && ((from, other) in reach)) text = text "; " example[to, other]
    }
    print "Sources/" lies[from] ":1: circle: its folders name each other" text
  }
}
