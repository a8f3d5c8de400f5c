import Foundation

/// The completions for bash, with what ArgumentParser leaves out: bash parts the words of a line at colons, and the parts of
/// `unit:EDU` are no word that the program knows.
enum BashCompletion {
  /// - Parameter script: what the parser has made; anything but a script for bash stays as it is.
  static func withWholeWords(_ script: String) -> String {
    let registration = "complete -o filenames -F _giaoban giaoban"
    guard script.hasPrefix("#!/bin/bash"), let end = script.range(of: registration) else { return script }
    return script.replacingCharacters(in: end, with: wrapper)
  }

  private static let wrapper = #"""
    # Calls the function above with the words as they stand between blanks. bash puts what is offered behind the last colon.
    __giaoban_complete() {
        local -a whole=()
        local -i place word=0
        local rest="${COMP_LINE}" part
        for ((place = 0; place < ${#COMP_WORDS[@]}; place++)); do
            part="${COMP_WORDS[place]}"
            if ((place > 0)) && [[ "${rest}" != [[:space:]]* ]]; then
                whole[${#whole[@]}-1]+="${part}"
            else
                whole+=("${part}")
            fi
            rest="${rest#*"${part}"}"
            ((place == COMP_CWORD)) && word=$((${#whole[@]} - 1))
        done

        local -a COMP_WORDS=("${whole[@]}")
        local -i COMP_CWORD="${word}"
        local current="${whole[word]}" before=''
        ((word > 0)) && before="${whole[word - 1]}"
        _giaoban "${1}" "${current}" "${before}"

        [[ "${COMPREPLY[0]}" == *: ]] && compopt -o nospace 2>/dev/null
        [[ "${COMP_WORDBREAKS}" == *:* ]] && COMPREPLY=("${COMPREPLY[@]#"${current%"${current##*:}"}"}")
        return 0
    }

    complete -o filenames -F __giaoban_complete giaoban
    """#
}
