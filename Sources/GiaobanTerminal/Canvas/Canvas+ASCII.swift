extension Canvas {
  /// The canvas in ASCII alone, cell by cell: letters without their marks, other signs as their nearest.
  package func inASCII() -> Canvas {
    var canvas = self
    canvas.replaceCells { cell in
      DisplayText.isPlain(cell.text)
        ? cell
        : Cell(
          text: DisplayText.ascii(DisplayText.Piece(text: cell.text, width: cell.width)), width: cell.width,
          style: cell.style)
    }
    return canvas
  }
}
