/// What pandoc does with a page before it writes a DOCX of it, in its own Lua (`--lua-filter`).
enum WordFilter {
  /// Tables without a head are blocks beside each other, and get no lines: pandoc gives one style to all tables, so these are
  /// written as they are to be. The title is kept as a property, where no paragraph is made of it.
  static let lua = """
    local function escaped(text)
      return (text:gsub('&', '&amp;'):gsub('<', '&lt;'):gsub('>', '&gt;'))
    end

    -- The lines that the decree wants under the issuing body and under the motto.
    local rules = { ['Letter Organisation'] = 'LetterRule', ['Letter Motto'] = 'LetterMottoRule' }

    local function paragraph(block)
      local style = (block.attributes or {})['custom-style'] or 'Normal'
      local rule = rules[style]
      rule = rule and '<w:p><w:pPr><w:pStyle w:val="' .. rule .. '"/></w:pPr></w:p>' or ''
      return '<w:p><w:pPr><w:pStyle w:val="' .. escaped(style:gsub(' ', '')) .. '"/></w:pPr><w:r><w:t xml:space="preserve">'
        .. escaped(pandoc.utils.stringify(block)) .. '</w:t></w:r></w:p>' .. rule
    end

    function Table(grid)
      if #grid.head.rows > 0 then return nil end
      -- The width between the margins, in twentieths of a point.
      local wide = 11906 - 1701 - 851
      local xml = { '<w:tbl><w:tblPr><w:tblW w:w="' .. wide .. '" w:type="dxa"/><w:tblBorders/>'
        .. '<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>' }
      local widths = {}
      for column, spec in ipairs(grid.colspecs) do
        widths[column] = math.floor(wide * (spec[2] or 1 / #grid.colspecs))
        xml[#xml + 1] = '<w:gridCol w:w="' .. widths[column] .. '"/>'
      end
      xml[#xml + 1] = '</w:tblGrid>'
      for _, body in ipairs(grid.bodies) do
        for _, row in ipairs(body.body) do
          xml[#xml + 1] = '<w:tr><w:trPr><w:cantSplit/></w:trPr>'
          for column, cell in ipairs(row.cells) do
            xml[#xml + 1] = '<w:tc><w:tcPr><w:tcW w:w="' .. widths[column] .. '" w:type="dxa"/></w:tcPr>'
            for _, block in ipairs(cell.contents) do xml[#xml + 1] = paragraph(block) end
            if #cell.contents == 0 then xml[#xml + 1] = '<w:p/>' end
            xml[#xml + 1] = '</w:tc>'
          end
          xml[#xml + 1] = '</w:tr>'
        end
      end
      xml[#xml + 1] = '</w:tbl>'
      return pandoc.RawBlock('openxml', table.concat(xml))
    end

    function Meta(meta)
      meta.subject = meta.title
      meta.title = nil
      return meta
    end

    """
}
