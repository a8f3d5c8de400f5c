import GiaobanCore

/// What makes a report an official document on paper, in one language, after the form that Decree 30/2020/NĐ-CP gives the
/// documents of Vietnamese offices. What is empty is left out, or left blank to be filled in by hand.
package struct ReportLetter: Hashable, Codable, Sendable {
  /// The body above the issuing one, at the head on the left.
  package let superior: String?
  /// The issuing body.
  package let organisation: String
  /// `Số: 12/BC-VP`; with a gap where the number is not given yet.
  package let number: String
  /// `Hà Nội, ngày 02 tháng 6 năm 2027`: with a leading zero for days below 10 and the months 1 and 2.
  package let placeAndDate: String
  /// `BÁO CÁO`.
  package let kind: String
  /// What it is about, below its kind.
  package let about: String
  /// Those named after "Kính gửi".
  package let addressees: [String]
  /// Those named after "Nơi nhận".
  package let recipients: [String]
  /// `BỘ TRƯỞNG`.
  package let signerTitle: String?
  package let signer: String?

  package init(
    superior: String?, organisation: String, number: String, placeAndDate: String, kind: String, about: String,
    addressees: [String], recipients: [String], signerTitle: String?, signer: String?
  ) {
    self.superior = superior
    self.organisation = organisation
    self.number = number
    self.placeAndDate = placeAndDate
    self.kind = kind
    self.about = about
    self.addressees = addressees
    self.recipients = recipients
    self.signerTitle = signerTitle
    self.signer = signer
  }
}
